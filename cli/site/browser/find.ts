import { anchorOf, found, hashOf, queryOf, wordsOf, type Entry, type Facets, type Query } from "./search";
import { Vocabulary } from "./spelling";

/**
 * The search of a page's list, such as the catalog's. Its entries stand in the page, which is whole without this script;
 * the search hides those that are not looked for. The form says what the entries are called, and has a select for each
 * facet by which they can be filtered: its id is the name of the facet, and of the entries' data attribute.
 */
const form = one("#search", HTMLFormElement);
const words = one("#words", HTMLInputElement);
const selects = [...form.querySelectorAll("select")];
const count = one("#count", HTMLElement);
const clear = one("#clear", HTMLElement);
const nothing = one("#nothing", HTMLElement);
const elements = [...document.querySelectorAll<HTMLElement>("[data-found]")];
const entries = elements.map(entryOf);
const vocabulary = new Vocabulary(entries.map(({ text }) => text));

/** With so few results, all are opened. */
const OPEN_AT_MOST = 6;
/** With so few results, the words are marked in all of them. */
const MARK_AT_MOST = 60;

let keeping: ReturnType<typeof setTimeout> | undefined;

form.hidden = false;
form.addEventListener("input", searchAndKeep);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(searchAndKeep));
addEventListener("hashchange", takeAddress);
addEventListener("keydown", onKey);
takeAddress();

function one<E extends Element>(selector: string, type: new () => E, scope: ParentNode = document): E {
  const element = scope.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The page has no ${selector}.`);
  return element;
}

function entryOf(element: HTMLElement): Entry {
  const parts = [...element.querySelectorAll("[data-words]")].map((part) => part.textContent);
  const facets = facetsOf((name) => element.dataset[name] ?? "");
  return { text: [...parts, ...Object.values(facets)].join(" ").toLowerCase(), facets };
}

function facetsOf(value: (name: string, select: HTMLSelectElement) => string): Facets {
  return Object.fromEntries(selects.map((select) => [select.id, value(select.id, select)]));
}

/** Shows what the address asks for: the query that it keeps, or the one entry that it names. */
function takeAddress(): void {
  const query = queryOf(location.hash);
  words.value = query?.words ?? "";
  for (const select of selects) select.value = query?.facets[select.id] ?? "";
  search(currentQuery());
  const named = document.getElementById(anchorOf(location.hash));
  if (named instanceof HTMLDetailsElement) {
    named.open = true;
    named.scrollIntoView();
    // The entries on the way have no height of their own until they come into sight.
    requestAnimationFrame(() => requestAnimationFrame(() => named.scrollIntoView()));
  }
}

function currentQuery(): Query {
  return { words: words.value, facets: facetsOf((_, { value }) => value) };
}

function searchAndKeep(): void {
  const query = currentQuery();
  search(query);
  // Browsers refuse to change the address at a fast typist's every key.
  clearTimeout(keeping);
  keeping = setTimeout(() => history.replaceState(null, "", hashOf(query) || location.pathname), 200);
}

function search(query: Query): void {
  const sought = wordsOf(query.words);
  const meant = sought.map((word) => vocabulary.meant(word));
  const isFound = found(entries, query, meant);
  const total = isFound.filter(Boolean).length;
  const isOpen = total <= OPEN_AT_MOST && query.words.trim() !== "";
  elements.forEach((element, index) => {
    element.hidden = !isFound[index];
    const details = element.querySelector("details");
    if (details !== null) details.open = isOpen && !element.hidden;
  });
  const other = sought.flatMap((word, index) => otherWord(word, meant[index] ?? []));
  count.textContent = [
    `${total === entries.length ? total : `${total} of ${entries.length}`} ${form.dataset.entries ?? "entries"}`,
    ...other,
  ].join(",");
  clear.hidden = hashOf(query) === "";
  nothing.hidden = total > 0;
  mark(total > MARK_AT_MOST ? [] : elements.filter((_, index) => isFound[index]), meant.flat());
}

/** Says which words the search used in place of one that no entry has. */
function otherWord(word: string, meant: readonly string[]): string[] {
  return meant.includes(word) ? [] : [` with “${meant.slice(0, 3).join("” or “")}” for “${word}”`];
}

/** Marks words in entries without changing the page, if the browser can. */
function mark(shown: readonly Element[], sought: readonly string[]): void {
  if (!("highlights" in CSS)) return;
  CSS.highlights.set("found", new Highlight(...shown.flatMap((element) => rangesOf(element, sought))));
}

function rangesOf(element: Element, sought: readonly string[]): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue?.toLowerCase() ?? "";
    for (const word of sought) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}

/** `/` goes to the search, Escape empties it, and the arrows go through what is found. */
function onKey(event: KeyboardEvent): void {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  if (key === "/" && !isTyping) words.focus();
  else if (key === "Escape" && target === words) form.reset();
  else if ((key === "ArrowDown" || key === "ArrowUp") && !(target instanceof HTMLSelectElement)) {
    if (!step(target, key === "ArrowDown" ? 1 : -1)) return;
  } else return;
  event.preventDefault();
}

/** Moves the focus from the search or an entry to the next or the one before; false if it is on neither. */
function step(from: EventTarget | null, by: 1 | -1): boolean {
  const stops = [
    words,
    ...elements.filter(({ hidden }) => !hidden).map((element) => element.querySelector<HTMLElement>("summary, a")),
  ];
  const at = stops.findIndex((stop) => stop === from);
  stops[at + by]?.focus();
  return at >= 0;
}
