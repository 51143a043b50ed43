import Testing
import Text

@testable import Mail

@Suite struct SMTPDeliveryTests {
  private func delivery(to server: TestServer, seconds: Int = 20) throws -> SMTPDelivery {
    var delivery = SMTPDelivery(to: try #require(ServerAddress("127.0.0.1:\(server.port)")))
    delivery.seconds = seconds
    return delivery
  }

  @Test func `a message arrives as it left`() throws {
    let server = try TestServer()
    server.start()
    let message = MailMessage(draftOf: FittedLetter(.example(text: ".\n..\nfin\n"), for: .mailProgram)).bytes
    #expect(try delivery(to: server).send(message, from: "a@b.example", to: "c@d.example") == "250 taken")
    #expect(server.received == message)
    #expect(
      server.commands.prefix(4) == ["EHLO [127.0.0.1]", "MAIL FROM:<a@b.example>", "RCPT TO:<c@d.example>", "DATA"])
  }

  @Test func `full stops at the beginning of lines are doubled`() {
    let stuffed = String(decoding: SMTPDelivery.stuffed(Array(".a\r\nb\n.\r\nc".utf8)), as: UTF8.self)
    #expect(stuffed == "..a\r\nb\r\n..\r\nc\r\n.\r\n")
  }

  @Test func `an address cannot begin a command of its own`() throws {
    let server = try TestServer()
    server.start()
    try delivery(to: server).send([10], from: "a@b.example>\r\nRCPT TO:<x@y.example", to: "c@d.example")
    #expect(server.commands[1] == "MAIL FROM:<a@b.exampleRCPTTO:x@y.example>")
  }

  @Test func `a server that refuses is quoted`() throws {
    var answers = TestServer.Answers()
    answers.recipient = "550-no\r\n550 such user"
    let server = try TestServer(answers)
    server.start()
    #expect(throws: SMTPFailure.refused(.recipient("c@d.example"), reply: "550 no such user")) {
      try delivery(to: server).send([10], from: "a@b.example", to: "c@d.example")
    }
    #expect(!server.commands.contains("DATA"))
  }

  @Test func `no password is sent to a server that wants one`() throws {
    var answers = TestServer.Answers()
    answers.hello = "250-test\r\n250 AUTH PLAIN LOGIN"
    answers.sender = "530 5.7.0 Authentication required"
    let server = try TestServer(answers)
    server.start()
    let wanted = SMTPFailure.wantsPassword(try #require(ServerAddress("127.0.0.1:\(server.port)")))
    #expect(throws: wanted) { try delivery(to: server).send([10], from: "a@b.example", to: "c@d.example") }
    #expect(!server.commands.contains { $0.hasPrefix("AUTH") })
  }

  @Test(arguments: [("554 no", true), ("HTTP/1.1 400 Bad Request", false), ("", false)])
  func `what greets otherwise is not talked to`(greeting: String, isMailServer: Bool) throws {
    var answers = TestServer.Answers()
    answers.greeting = greeting
    let server = try TestServer(answers)
    server.start()
    do {
      try delivery(to: server).send([10], from: "a@b.example", to: "c@d.example")
      Issue.record("it talked")
    } catch let failure as SMTPFailure {
      switch failure {
      case .refused(.greeting, _): #expect(isMailServer)
      case .noMailServer: #expect(!isMailServer)
      default: Issue.record(failure)
      }
    }
  }

  @Test func `a server that says nothing is left after a while`() throws {
    var answers = TestServer.Answers()
    answers.isSilent = true
    let server = try TestServer(answers)
    server.start()
    let wanted = SMTPFailure.silence(try #require(ServerAddress("127.0.0.1:\(server.port)")), seconds: 1)
    #expect(throws: wanted) {
      try delivery(to: server, seconds: 1).send([10], from: "a@b.example", to: "c@d.example")
    }
  }

  @Test func `accents in addresses need a server that takes them`() throws {
    for (hello, isTaken) in [("250-test\r\n250 SMTPUTF8", true), ("250 test", false)] {
      var answers = TestServer.Answers()
      answers.hello = hello
      let server = try TestServer(answers)
      server.start()
      let delivery = try delivery(to: server)
      let reply = try? delivery.send([10], from: "a@b.example", to: "élo@d.example")
      #expect((reply != nil) == isTaken)
      #expect(server.commands.contains("MAIL FROM:<a@b.example> SMTPUTF8") == isTaken)
    }
  }

  @Test(arguments: [
    ("localhost:1025", "localhost", 1025), ("mail.example", "mail.example", 25), ("[::1]:2525", "::1", 2525),
    ("127.0.0.1:1", "127.0.0.1", 1),
  ])
  func `a server’s address is read`(text: String, host: String, port: Int) throws {
    let address = try #require(ServerAddress(text))
    #expect((address.host, address.port) == (host, port))
  }

  @Test(arguments: ["", ":25", "a:0", "a:70000", "a:b", "user@host:25", "http://x:25", "a b:25"])
  func `what is no server’s address is refused`(text: String) {
    #expect(ServerAddress(text) == nil)
  }
}
