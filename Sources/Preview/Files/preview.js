// Brings the page up to date when the files of the project change.
(() => {
  "use strict";
  const self = document.currentScript;
  // The version of the page, and of what it has been told of since.
  let version = self.dataset.version;
  const place = "gazette-scroll " + location.pathname;
  let source = null;

  // MARK: Loading the page again

  const keepPlace = () => sessionStorage.setItem(place, String(scrollY));

  const takePlace = () => {
    const kept = sessionStorage.getItem(place);
    if (kept === null) return;
    sessionStorage.removeItem(place);
    const go = () => scrollTo({ top: Number(kept), behavior: "instant" });
    go();
    addEventListener("load", go, { once: true });
  };

  const reload = () => {
    source.close();
    keepPlace();
    location.reload();
  };

  // MARK: Style sheets

  const isStyles = (node) => node.localName === "link" && node.relList.contains("stylesheet");

  // The old sheet stays until the new one is there, so that nothing is drawn without either.
  const swap = (old, fresh) => {
    for (const outcome of ["load", "error"]) fresh.addEventListener(outcome, () => old.remove(), { once: true });
    old.after(fresh);
  };

  const swapStyles = (mark) => {
    for (const old of document.querySelectorAll("link[rel~=stylesheet]")) {
      const address = new URL(old.href);
      if (address.origin !== location.origin || address.pathname.startsWith("/_gazette/")) continue;
      address.searchParams.set("preview", mark);
      const fresh = old.cloneNode();
      fresh.href = address.href;
      swap(old, fresh);
    }
  };

  // MARK: Exchanging what differs, without loading the page: the place, the focus and what is unfolded stay

  const running = (page) => [...page.querySelectorAll("script")]
    .filter((script) => script.getAttribute("src") !== self.getAttribute("src") && !script.type.endsWith("json"));

  // Scripts have changed the page, and would have to begin anew, unless they say of themselves that they need not.
  const canExchange = (fresh) => {
    const scripts = running(document);
    return document.readyState !== "loading" && document.compatMode === fresh.compatMode
      && [document, fresh].every((page) => page.querySelector("template, noscript, frameset") === null)
      && scripts.every((script) => "gazetteExchange" in script.dataset)
      && String(scripts.map((script) => script.outerHTML)) === String(running(fresh).map((script) => script.outerHTML));
  };

  const exchangeAttributes = (old, fresh) => {
    const isKept = (name) => old.localName === "details" && name === "open";
    const names = (element) => element.getAttributeNames().filter((name) => !isKept(name));
    // In the order of the file, as a page has them that is loaded.
    if (String(names(old)) !== String(names(fresh))) for (const name of names(old)) old.removeAttribute(name);
    for (const name of names(fresh)) {
      const value = fresh.getAttribute(name);
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
  };

  const isWhole = (element) =>
    !(element instanceof HTMLElement) || element.matches("audio, video, object, embed, iframe, select, textarea");

  const exchange = (old, fresh) => {
    if (old.isEqualNode(fresh)) return;
    const isElement = old instanceof Element;
    const isSame = old.nodeName === fresh.nodeName && isStyles(old) === isStyles(fresh);
    if (isSame && !isElement) {
      old.data = fresh.data;
    } else if (isSame && isStyles(old)) {
      swap(old, document.importNode(fresh));
    } else if (isSame && !isWhole(old)) {
      exchangeAttributes(old, fresh);
      exchangeChildren(old, fresh);
    } else {
      old.replaceWith(document.importNode(fresh, true));
    }
  };

  // What stands between two elements that stay, in the order in which it stands.
  const exchangeBetween = (parent, old, fresh, end) => {
    fresh.forEach((node, index) => {
      if (index < old.length) exchange(old[index], node);
      else parent.insertBefore(document.importNode(node, true), end);
    });
    for (const node of old.slice(fresh.length)) node.remove();
  };

  // Elements with the same key are taken for the same one.
  const key = (node) =>
    !(node instanceof Element) ? null : node.id ? `${node.nodeName} ${node.id}` : node.outerHTML;

  function exchangeChildren(parent, model) {
    const old = [...parent.childNodes];
    const fresh = [...model.childNodes];
    const most = Math.min(old.length, fresh.length);
    let start = 0;
    while (start < most && old[start].isEqualNode(fresh[start])) start += 1;
    let end = 0;
    while (end < most - start && old.at(-1 - end).isEqualNode(fresh.at(-1 - end))) end += 1;

    const places = new Map();
    for (let index = start; index < old.length - end; index += 1) {
      const name = key(old[index]);
      if (name !== null) places.set(name, [...(places.get(name) ?? []), index]);
    }
    let between = [];
    const closeAt = (index) => exchangeBetween(parent, old.slice(start, index), between, old[index] ?? null);
    for (const node of fresh.slice(start, fresh.length - end)) {
      const index = places.get(key(node))?.find((other) => other >= start);
      if (index === undefined) {
        between.push(node);
        continue;
      }
      closeAt(index);
      exchange(old[index], node);
      start = index + 1;
      between = [];
    }
    closeAt(old.length - end);
  }

  // Whether the page is now what it would be if it were loaded.
  const bringUpToDate = async () => {
    const answer = await fetch(location.href, { cache: "no-store", redirect: "error" });
    if (!answer.ok || !answer.headers.get("Content-Type").startsWith("text/html")) return false;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const other = fresh.querySelector(`script[src="${self.getAttribute("src")}"]`);
    if (other === null || !canExchange(fresh)) return false;
    self.dataset.version = other.dataset.version;
    exchange(document.documentElement, fresh.documentElement);
    document.dispatchEvent(new CustomEvent("gazette:exchange"));
    return self.isConnected;
  };

  let isAtWork = false;
  let isOld = false;
  const follow = async () => {
    isOld = true;
    if (isAtWork) return;
    isAtWork = true;
    while (isOld) {
      isOld = false;
      if (!await bringUpToDate().catch(() => false)) return reload();
    }
    isAtWork = false;
  };

  // MARK: What the server tells

  const numbers = (text) => text.split(".").map(Number);

  // Calls `act` for a version that is new. It comes with the oldest one from which an exchange leads to it.
  const hear = (event, act) => {
    const [told, oldest] = event.data.split(" ");
    if (told === version) return;
    const [[run, number], [otherRun, least]] = [numbers(version), numbers(oldest)];
    version = told;
    if (run === otherRun) act(number, least);
    else reload();
  };

  const listen = () => {
    source = new EventSource("/_gazette/events");
    source.addEventListener("version", (event) => {
      hear(event, (was, oldest) => was < oldest ? reload() : follow());
    });
    source.addEventListener("styles", (event) => {
      hear(event, (was, oldest) => was + 1 < oldest ? reload() : swapStyles(version));
    });
  };

  // A browser opens few connections to one server: pages that nobody sees must not hold them all.
  const listenWhenSeen = () => {
    if (source) source.close();
    if (document.visibilityState === "visible") listen();
  };

  document.addEventListener("submit", (event) => { if (event.target.closest("#gazette-bar")) keepPlace(); });
  document.addEventListener("change", (event) => {
    const { form, name } = event.target;
    if (name === "drafts" && form?.closest("#gazette-bar")) form.requestSubmit(form.elements.show);
  });
  takePlace();
  listenWhenSeen();
  document.addEventListener("visibilitychange", listenWhenSeen);
})();
