import { faults } from "../faults";

const found = (texts: { queries?: string[]; template?: string }): string[] =>
  faults(texts).filter((fault) => fault.startsWith("printed-yaml "));

describe("the check printed-yaml finds", () => {
  it.each([
    [
      "lines that a trim joins",
      'title: "T"\n{%- if $.user.name %}\nresult: Approved\n{%- else -%}\nresult: Skip\n{%- endif -%}',
      'template:2:1 title: "T"result: Approved',
    ],
    [
      "a comment that a trim makes longer",
      "# note\n{%- if $.user.name -%}\nSkip\n{%- else -%}\nApproved\n{%- endif -%}\n",
      "template:2:1 # noteSkip",
    ],
    ["only a comment", "# Skip\n", "template:1:1 # Skip"],
    [
      "two words, one behind the other",
      "{% if $.user.name %}Approved{% endif %}{% if $.user.tags %}Not approved{% else %}Skip{% endif %}",
      "template:1:60 ApprovedNot approved",
    ],
    [
      "a way that is only a comment",
      "{% if $.user.name %}\n# Approved\n{% else %}\nSkip\n{% endif %}\n",
      "template:2:1 # Approved",
    ],
    [
      "a value that is printed twice",
      '{% set data = { result: "Skip" } %}{{ data | json }}{{ data | json }}',
      'template:1:63 {\n  "result": "Skip"\n}{\n  "result": "Skip"\n}',
    ],
  ])("%s", (_, text, fault) => {
    expect(found({ queries: ["{ user { name tags keys { items { id } } } }"], template: text })).toEqual([
      `printed-yaml ${fault}`,
    ]);
  });
});

describe("the check printed-yaml passes", () => {
  it.each([
    ["an object", '{{ { result: "Skip" } | json }}'],
    [
      "words of ways that may exclude each other",
      "{% if $.user.name %}Approved{% endif %}{% if not $.user.name %}Skip{% endif %}",
    ],
    ["a comment on its own line", '# note\n{{ { result: "Skip" } | json }}'],
    ["a comment with a value", "# of {{ $.user.name }}\nSkip"],
    ["ways that only go together with others", '{% if $.user.name %}"{% endif %}Skip{% if $.user.name %}"{% endif %}'],
    ["what is not known", "title: {{ $.user.name }}\nresult: Skip"],
    ["a block of text", "|\n  a: b: c\n"],
    ["texts in loops", "{% for key in $.user.keys.items %}- result: Skip\n{% endfor %}"],
  ])("%s", (_, text) => {
    expect(found({ queries: ["{ user { name tags keys { items { id } } } }"], template: text })).toEqual([]);
  });
});
