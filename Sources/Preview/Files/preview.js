// Loads the page again when the files of the project change.
(() => {
  "use strict";
  let version = document.currentScript.dataset.version;
  const place = "gazette-scroll " + location.pathname;
  let source = null;

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

  const swapStyles = (mark) => {
    for (const old of document.querySelectorAll("link[rel~=stylesheet]")) {
      const address = new URL(old.href);
      if (address.origin !== location.origin || address.pathname.startsWith("/_gazette/")) continue;
      address.searchParams.set("preview", mark);
      const fresh = old.cloneNode();
      fresh.href = address.href;
      fresh.addEventListener("load", () => old.remove(), { once: true });
      old.after(fresh);
    }
  };

  const listen = () => {
    source = new EventSource("/_gazette/events");
    source.addEventListener("version", (event) => { if (event.data !== version) reload(); });
    source.addEventListener("styles", (event) => {
      version = event.data;
      swapStyles(version);
    });
  };

  // A browser opens few connections to one server: pages that nobody sees must not hold them all.
  const listenWhenSeen = () => {
    if (source) source.close();
    if (document.visibilityState === "visible") listen();
  };

  const form = document.querySelector("#gazette-bar form");
  if (form) {
    form.addEventListener("submit", keepPlace);
    form.elements.drafts.addEventListener("change", () => form.requestSubmit(form.elements.show));
  }
  takePlace();
  listenWhenSeen();
  document.addEventListener("visibilitychange", listenWhenSeen);
})();
