import { faults } from "../faults";

const FIRST = '{ account { turbot { id } Id: get(path: "Id") } users: resources(filter: "x") { items { name } } }';

const second = (expression: string): string => `{ a: resources(filter: "resourceId:${expression}") { items { id } } }`;

describe("the check query-reference finds", () => {
  it.each([
    ["a misspelt name", "{{ $.acount.turbot.id }}", "query-reference query 2:1:41 $.acount"],
    ["another member", "{{ $.account.turbot.akas[0] }}", "query-reference query 2:1:56 $.account.turbot.akas"],
    [
      "the field's name in place of its alias",
      "{{ $.resources.items[0].name }}",
      "query-reference query 2:1:41 $.resources",
    ],
    ["a member of the items", '{{ $.users.items[0]["nme"] }}', "query-reference query 2:1:56 $.users.items[0].nme"],
  ])("%s", (_, expression, fault) => {
    expect(faults({ queries: [FIRST, second(expression)] })).toEqual([fault]);
  });

  it("what only an earlier query than the one before selects", () => {
    expect(faults({ queries: [FIRST, "{ user { name } }", second("{{ $.account.turbot.id }}")] })).toEqual([
      "query-reference query 3:1:41 $.account",
    ]);
  });
});

describe("the check query-reference passes", () => {
  it.each([
    ["a member", "{{ $.account.turbot.id }}"],
    ["what is below a leaf", "{{ $.account.Id.x.y }}"],
    ["items in a loop", "{% for user in $.users.items %}{{ user.name }},{% endfor %}"],
    ["the number of items", "{{ $.users.items.length }}{{ $.users.items | length }}"],
  ])("%s", (_, expression) => {
    expect(faults({ queries: [FIRST, second(expression)] })).toEqual([]);
  });

  it("anything, where the query before is no GraphQL that can be read", () => {
    const open = "{ a {% if $.account %} { b } {% else %} { c } {% endif %} }";
    expect(faults({ queries: [FIRST, open, second("{{ $.whatever }}")] })).toEqual([]);
  });
});

it("constants are no variables of queries: they are sent with the template alone", () => {
  expect(faults({ queries: [FIRST, second("{{ region }}")], constants: { region: "eu-west-1" } })).toEqual([
    "unset-variable query 2:1:39 region",
  ]);
});
