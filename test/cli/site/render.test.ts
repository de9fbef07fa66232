import { highlighted } from "../../../cli/site/highlight";
import { proseHtml, render } from "../../../cli/site/render";

describe("the prose of a docstring as HTML", () => {
  it("marks code, and shows everything else as it stands", () => {
    expect(proseHtml('Sets `a < b` & "<b>".')).toBe("Sets <code>a &#60; b</code> &#38; &#34;&#60;b&#62;&#34;.");
  });
});

describe("code as HTML", () => {
  it.each([
    ["graphql", '{ user { name: get(path: "a<b") } }', "&quot;a&lt;b&quot;"],
    ["nunjucks", '{% elif "a<b" %}', "&quot;a&lt;b&quot;"],
    ["json", '{ "a": "<b>" }', "&quot;&lt;b&gt;&quot;"],
    ["typescript", 'const a = "<b>";', "&quot;&lt;b&gt;&quot;"],
  ] as const)("is marked in %s, and cannot break out", (language, code, string) => {
    expect(highlighted(code, language)).toContain(`<span class="hljs-string">${string}</span>`);
  });

  it("has numbers marked in a template, but no digits of a name", () => {
    const html = highlighted("{% set ports = [22, 3.5] %}{% if rule.Ipv6Ranges %}{{ a1 + 7 }}", "nunjucks");
    expect(Array.from(html.matchAll(/<span class="hljs-number">(.*?)<\/span>/g), ([, number]) => number)).toEqual([
      "22",
      "3.5",
      "7",
    ]);
  });
});

describe("a page", () => {
  it("fails where a template reads what is not there", () => {
    expect(() => render("pack.njk", "packs/a.html", {})).toThrow("attempted to output null or undefined value");
  });
});
