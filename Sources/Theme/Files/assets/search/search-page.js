// The search page: reads the question from the form or the address, shows what was found, keeps the address in step.
"use strict";

(() => {
  const form = document.getElementById("search");
  if (!form) return;
  const byId = (id) => document.getElementById(id);
  const [field, found, count, results, more] =
    ["search-words", "found", "found-count", "results", "more"].map(byId);
  const [refine, facetList, chosen] = ["refine", "facets", "chosen"].map(byId);
  const { root, siteRoot, language } = form.dataset;
  const index = gazetteSearch.open("", language.split("-")[0]);
  const isFile = location.protocol === "file:";
  // Each result may cost a file: those that nobody scrolls to are left to who asks for more.
  const [firstCount, moreCount] = [5, 10];

  let latest = 0;
  let pages = [];
  let asked;
  let shown = 0;

  const element = (name, properties = {}, children = []) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  // From a folder, an address of the site is a path from here, and a page is its `index.html`.
  const address = (url) => {
    if (!isFile) return url;
    const [path, fragment] = url.slice(siteRoot.length).split("#");
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    return root + file + (fragment === undefined ? "" : `#${fragment}`);
  };
  const formatted = (number) => number.toLocaleString(language);

  // MARK: What is asked for stands in the address

  const parameters = () => new URLSearchParams(location.search);
  function addressOf(words, facets) {
    const asking = new URLSearchParams(words ? { q: words } : {});
    for (const [name, value] of Object.entries(facets)) if (value !== undefined) asking.set(name, value);
    return `?${asking}`;
  }
  function chosenFacets(facets) {
    const asking = parameters();
    return Object.fromEntries(
      facets.filter((facet) => asking.has(facet.name)).map((facet) => [facet.name, asking.get(facet.name)]));
  }
  const isNarrowed = () => [...parameters().keys()].some((name) => name !== "q");

  // MARK: Results

  // The stretch of a text around the first word that was asked for, with all such words marked.
  function excerpt(text, matches) {
    const words = gazetteSearch.analysis.words(text).filter((word) => matches(word.form));
    const length = 240;
    let start = 0;
    if (words.length > 0 && words[0].start > length - 60) {
      start = text.lastIndexOf(" ", Math.max(0, words[0].start - 80)) + 1;
    }
    const end = text.length <= start + length ? text.length : Math.max(text.lastIndexOf(" ", start + length), start + 40);
    const parts = start > 0 ? ["… "] : [];
    let at = start;
    for (const word of words) {
      if (word.start < at || word.end > end) continue;
      parts.push(text.slice(at, word.start), element("mark", { textContent: text.slice(word.start, word.end) }));
      at = word.end;
    }
    parts.push(text.slice(at, end) + (end < text.length && !text.slice(0, end).endsWith("…") ? " …" : ""));
    return parts;
  }

  function item(page, matches) {
    const language = page.lang ? { lang: page.lang } : {};
    const link = element("a", { href: address(page.url), ...language }, excerpt(page.title, matches));
    const meta = [page.kind, page.date].filter(Boolean).map((text) => element("span", { textContent: text }));
    return element("li", {}, [
      element("h3", { className: "brief-title" }, [link]),
      element("p", { className: "card-summary", ...language }, excerpt(page.text, matches)),
      element("p", { className: "meta" }, meta),
    ]);
  }

  async function showMore(isAsked) {
    const request = latest;
    const next = pages.slice(shown, shown + (shown === 0 ? firstCount : moreCount));
    const items = (await index.texts(next)).map((page) => item(page, index.matcher(asked)));
    if (request !== latest) return;
    if (shown === 0) results.replaceChildren();
    results.append(...items);
    shown += items.length;
    more.hidden = shown >= pages.length;
    if (isAsked) items[0]?.querySelector("a").focus();
  }

  function announce(words) {
    const { none, one, other } = count.dataset;
    const text = pages.length === 0 ? none : pages.length === 1 ? one : other;
    count.textContent = text.replace("{count}", formatted(pages.length)).replace("{words}", words);
  }

  // MARK: Facets

  function narrowed(all, facets, except) {
    const choice = chosenFacets(facets);
    const sets = facets.filter((facet) => choice[facet.name] !== undefined && facet.name !== except).map((facet) =>
      facet.values.find((value) => value.label === choice[facet.name])?.pages ?? new Set());
    return all.filter((page) => sets.every((set) => set.has(page)));
  }

  async function showFacets(all, words) {
    const facets = await index.facets();
    const choice = chosenFacets(facets);
    facetList.replaceChildren(...facets.map((facet) => {
      const rest = narrowed(all, facets, facet.name);
      const values = facet.values
        .map((value) => ({ label: value.label, count: rest.filter((page) => value.pages.has(page)).length }))
        .filter((value) => value.count > 0);
      if (facet.name !== "year") values.sort((left, right) => right.count - left.count);
      const links = values.slice(0, 12).map((value) => element("li", {}, [
        element("a", {
          href: addressOf(words, { ...choice, [facet.name]: value.label }), textContent: value.label,
          ...(choice[facet.name] === value.label ? { ariaCurrent: "true" } : {}),
        }),
        " ", element("span", { className: "count", textContent: formatted(value.count) }),
      ]));
      return element("section", {}, [
        element("h3", { className: "label", textContent: facet.label }),
        element("ul", { className: "index-list" }, links),
      ]);
    }));
  }

  async function showChoice(words) {
    if (!isNarrowed()) return chosen.replaceChildren();
    const choice = chosenFacets(await index.facets());
    chosen.replaceChildren(...Object.entries(choice).flatMap(([name, value]) => [
      element("a", {
        className: "stamp", href: addressOf(words, { ...choice, [name]: undefined }), textContent: `${value} ×`,
        ariaLabel: chosen.dataset.remove.replace("{value}", value),
      }), " ",
    ]));
  }

  // MARK: A question

  async function ask(words) {
    const request = ++latest;
    found.hidden = words.trim() === "";
    if (found.hidden) return;
    try {
      const answer = await index.search(words);
      const all = answer.pages;
      const kept = isNarrowed() ? narrowed(all, await index.facets()) : all;
      if (request !== latest) return;
      [pages, asked, shown] = [kept, answer.asked, 0];
      announce(words);
      results.replaceChildren();
      more.hidden = true;
      refine.hidden = all.length < 2;
      refine.ontoggle = () => { if (refine.open) showFacets(all, words); };
      if (refine.open) showFacets(all, words);
      await Promise.all([showChoice(words), showMore(false)]);
    } catch {
      if (request !== latest) return;
      count.textContent = count.dataset.failed;
      results.replaceChildren();
    }
  }

  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      history.replaceState(null, "", addressOf(field.value, {}));
      ask(field.value);
    }, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    history.pushState(null, "", addressOf(field.value, {}));
    // Who presses Enter has finished the last word.
    ask(`${field.value} `);
  });
  more.addEventListener("click", () => showMore(true));
  addEventListener("popstate", begin);

  function begin() {
    field.value = parameters().get("q") ?? "";
    ask(field.value === "" ? "" : `${field.value} `);
  }
  begin();
})();
