import { faults } from "../faults";

const QUERY = `{
  item: user { UserName: get(path: "UserName") turbot { id tags } }
  keys: resources(filter: "x") { items { Id: get(path: "Id") turbot { id } } metadata { stats { total } } }
}`;

const found = (template: string, queries = [QUERY]): string[] =>
  faults({ queries, template: `${template}Skip` }).filter((fault) => fault.startsWith("unqueried-field"));

describe("the check unqueried-field finds", () => {
  it.each([
    ["the field's name in place of its alias", "{{ $.user.UserName }}", "1:6 $.user"],
    ["snake case for camel case", "{{ $.item.user_name }}", "1:11 $.item.user_name"],
    ["a member in brackets", '{{ $["item"]["Name"] }}', "1:14 $.item.Name"],
    ["a condition", "{% if $.item.MFA %}{% endif %}", "1:14 $.item.MFA"],
    ["a condition after others", "{% if $.item.UserName %}{% elif not $.keys.total %}{% endif %}", "1:44 $.keys.total"],
    ["an operand", "{{ 1 + $.item.age }}", "1:15 $.item.age"],
    ["an argument", '{{ "a".concat($.item.name) }}', "1:22 $.item.name"],
    ["the input of a filter", "{{ $.item.name | upper }}", "1:11 $.item.name"],
    ["the input of a default", '{{ $.item.name | default("x") }}', "1:11 $.item.name"],
    ["the argument of a filter", "{{ 'a' | default($.item.name) }}", "1:25 $.item.name"],
    ["an item of a list", "{{ $.keys.items[0].id }}", "1:20 $.keys.items[0].id"],
    ["an item of a loop", "{% for key in $.keys.items %}{{ key.id }}{% endfor %}", "1:37 key.id"],
    [
      "an item of an inner loop",
      "{% for key in $.keys.items %}{% for k in $.keys.items %}{{ k.turbot.x }}{% endfor %}{% endfor %}",
      "1:69 k.turbot.x",
    ],
    ["the list of a loop", "{% for key in $.keys.item %}{% endfor %}", "1:22 $.keys.item"],
    ["an item that a filter picks", "{{ ($.keys.items | first).id }}", "1:27 ($.keys.items | first()).id"],
    [
      "an item that a method picks",
      "{{ $.keys.items.slice(1).reverse().pop().id }}",
      "1:42 $.keys.items.slice(1).reverse().pop().id",
    ],
    [
      "an item of lists put together",
      "{% for key in [].concat($.keys.items) %}{{ key.id }}{% endfor %}",
      "1:48 key.id",
    ],
    [
      "a part under another name",
      "{% set key = $.keys.items[0] %}{% set inner = key.turbot %}{{ inner.name }}",
      "1:69 inner.name",
    ],
    [
      "a part that either branch gives",
      "{% if $.item %}{% set x = $.item.turbot %}{% else %}{% set x = $.keys.items[0].turbot %}{% endif %}{{ x.name }}",
      "1:105 x.name",
    ],
    ["a value of a map", "{% set all = { user: $.item } %}{{ all.user.name }}", "1:45 all.user.name"],
    ["a method of what is not there", '{{ $.item.name.concat("x") }}', "1:11 $.item.name"],
    ["a name that lists have as a method", "{{ $.item.find }}", "1:11 $.item.find"],
    ["what a macro reads", "{% macro a() %}{{ $.user }}{% endmacro %}{{ a() }}", "1:21 $.user"],
    ["what a set block reads", "{% set a %}{{ $.user }}{% endset %}{{ a }}", "1:17 $.user"],
    ["what a switch is about", "{% switch $.user %}{% case 1 %}{% endswitch %}", "1:13 $.user"],
    ["one side of a choice", "{{ 1 if $.item else $.user }}", "1:23 $.user"],
    ["a key", "{{ $.item.turbot.tags[$.user] }}", "1:25 $.user"],
    [
      "a member, where the template adds to its own lists",
      "{% set own = { ids: [] } %}{% for key in $.keys.items %}{% set done = own.ids.push(key.Id) %}{% endfor %}{{ $.item.age }}",
      "1:116 $.item.age",
    ],
    [
      "a member, where the template adds to its own maps",
      "{% set own = {} %}{% for key in $.keys.items %}{% set own = own | setAttribute(key.Id, 1) %}{% endfor %}{{ $.item.age }}",
      "1:115 $.item.age",
    ],
  ])("%s", (_, template, fault) => {
    expect(found(template)).toEqual([`unqueried-field template:${fault}`]);
  });

  it("what only an earlier query selects", () => {
    expect(found("{{ $.item.UserName }}", [QUERY, "{ account { turbot { id } } }"])).toEqual([
      "unqueried-field template:1:6 $.item",
    ]);
  });

  it("each place once, although loops are gone through several times", () => {
    expect(found("{% for key in $.keys.items %}{{ key.a }}{{ key.b }}{{ key.a }}{% endfor %}")).toHaveLength(3);
  });
});

describe("the check unqueried-field passes", () => {
  it.each([
    ["what the query selects", "{{ $.item.UserName }}{{ $.keys.metadata.stats.total }}{{ $.keys.items[0].turbot.id }}"],
    ["what is below a leaf", "{{ $.item.UserName.first.last }}{{ $.item.turbot.tags['a-b'] }}{{ $.item.UserName[0] }}"],
    ["lengths, since a part can be a list", "{{ $.item.length }}{{ $.keys.items.length }}"],
    ["methods of what is there", "{{ $.keys.items.map }}".replace("map", "slice(0).concat([])[0].Id")],
    ["a member with a computed name", "{% for name in ['user', 'item'] %}{{ $[name] }}{{ $.item[name] }}{% endfor %}"],
    ["keys and values", "{% for key, value in $.item %}{{ key }}{{ value.whatever }}{% endfor %}"],
    ["a member that is only asked for", "{% if $.item.age is defined and $.item.name is not undefined %}{% endif %}"],
    [
      "a part that one branch may give",
      "{% if $.item %}{% set x = $.item %}{% else %}{% set x = $.keys %}{% endif %}{{ x.UserName }}{{ x.items }}",
    ],
    [
      "a part that may be something else",
      "{% set x = $.item or {} %}{{ x.UserName }}{% set y = $.item.turbot.tags or $.item %}{{ y.name }}",
    ],
    [
      "items of lists that hold other things too",
      "{% for x in $.keys.items.concat([{ name: 1 }]) %}{{ x.name }}{% endfor %}",
    ],
    ["an object with the name of the result's", "{% set user = $.item %}{{ user.UserName }}"],
    ["what replaces the result", "{% set $ = { user: { name: 1 } } %}{{ $.user.name }}"],
    [
      "what setAttribute may have added",
      '{% set all = { a: 1 } %}{% set all = setAttribute(all, "user", 1) %}{{ all.user }}',
    ],
    [
      "what setAttribute adds to a part of the result",
      '{% for key in $.keys.items %}{% set done = key | setAttribute("age", 1) %}{% endfor %}' +
        "{% for key in $.keys.items %}{{ key.age }}{% endfor %}",
    ],
    [
      "what setAttribute puts in place of a part",
      '{% set done = setAttribute($.item, "turbot", { name: 1 }) %}{{ $.item.turbot.name }}',
    ],
    [
      "what setAttribute adds under a name that cannot be told",
      "{% set done = setAttribute($.item, $.item.UserName, 1) %}{{ $.item.ada }}",
    ],
    [
      "items that are put into a list of the result",
      "{% set keys = $.keys.items %}{% set done = keys.push({ age: 1 }) %}{% for key in keys %}{{ key.age }}{% endfor %}",
    ],
    [
      "items that are put into a list made of the result's",
      "{% set keys = $.keys.items.concat([]) %}{% set done = keys.push({ age: 1 }) %}{{ keys[0].age }}",
    ],
    ["what filters make", "{{ ($.keys.items | groupby('Id')).a[0] }}{{ ($.item | json).x }}"],
    [
      "what a variable becomes only after many rounds of a loop",
      "{% set a, b, c, d, e, f = $.item %}{% for i in range(9) %}{{ f.metadata }}{% set f = e %}{% set e = d %}" +
        "{% set d = c %}{% set c = b %}{% set b = a %}{% set a = $.keys %}{% endfor %}",
    ],
    [
      "a list that a loop puts into itself",
      "{% set x = [] %}{% for i in range(9) %}{% set x = [x] %}{% endfor %}{{ x[0].a }}",
    ],
    ["what a macro is given", "{% macro a(user) %}{{ user.name.x }}{% endmacro %}{{ a($.item) }}"],
  ])("%s", (_, template) => {
    expect(found(template)).toEqual([]);
  });

  it("anything, where a later query decides the names itself", () => {
    expect(
      found("{{ $.a.b }}{{ $.c }}", [QUERY, "{ {{ $.item.UserName }}: user { id } a { {{ $.item.UserName }} } }"]),
    ).toEqual([]);
  });

  it("a field that is selected twice, with both selections", () => {
    expect(found("{{ $.a.b }}{{ $.a.c }}{{ $.d.e }}", ["{ a { b } a { c } d d { e } }"])).toEqual([]);
  });
});
