import Text

/// Why the preview could not start.
public enum PreviewError: Error, Sendable, Hashable {
  /// Another program listens on the port.
  case portBusy(UInt16)
  /// The system keeps the port for itself.
  case portForbidden(UInt16)
  /// The system refused for another reason, in its own words.
  case refused(UInt16, reason: String)

  /// What is wrong.
  public var message: Message {
    switch self {
    case .portBusy(let port):
      Message(
        en: "The preview cannot start: another program uses port \(port), perhaps another preview.",
        fr: "L’aperçu ne peut pas démarrer : un autre programme utilise le port \(port), "
          + "peut-être un autre aperçu.")
    case .portForbidden(let port):
      Message(
        en: "The preview cannot start: the system does not let you use port \(port).",
        fr: "L’aperçu ne peut pas démarrer : le système ne vous laisse pas utiliser le port \(port).")
    case .refused(let port, let reason):
      Message(
        en: "The preview cannot start on port \(port): \(reason).",
        fr: "L’aperçu ne peut pas démarrer sur le port \(port) : \(reason).")
    }
  }

  /// What to do.
  public var help: Message {
    switch self {
    case .portBusy(let port) where port < 65_535:
      Message(
        en: "Close the other program, or choose another port: --port \(port + 1).",
        fr: "Fermez l’autre programme, ou choisissez un autre port : --port \(port + 1).")
    case .portBusy, .portForbidden, .refused:
      Message(
        en: "Choose another port from 1024 on: --port 8080.",
        fr: "Choisissez un autre port à partir de 1024 : --port 8080.")
    }
  }
}
