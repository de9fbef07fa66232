/** A mistake that people make in a text. */
export interface Mistake {
  /** What it does, in a few words. */
  readonly kind: string;
  /** What is written wrongly. */
  readonly pattern: RegExp;
  /** What stands in its place. */
  readonly as: (found: string) => string;
  /** True for what stands in text that is printed as well as in code; otherwise only code has it. */
  readonly isAnywhere?: true;
}

/** A name with its last two letters exchanged, or one letter more. */
const misspelt = (name: string): string => {
  const exchanged = name.slice(0, -2) + name.slice(-1) + name.slice(-2, -1);
  return name.length < 4 || exchanged === name ? `${name}x` : exchanged;
};

const mistake = (kind: string, pattern: RegExp, as: Mistake["as"]): Mistake => ({ kind, pattern, as });
const anywhere = (kind: string, pattern: RegExp, as: Mistake["as"]): Mistake => ({
  kind,
  pattern,
  as,
  isAnywhere: true,
});

/** What is written wrongly in templates. */
export const TEMPLATE_MISTAKES: readonly Mistake[] = [
  mistake("comparison turned round", /(?<![=!<>])==(?!=)/g, () => "!="),
  mistake("comparison turned round", /!=(?!=)/g, () => "=="),
  mistake("bound moved", /(?<=[^-<>=%{])>(?!=)/g, () => ">="),
  mistake("bound moved", />=/g, () => ">"),
  mistake("bound moved", /(?<![{%])<(?!=)/g, () => "<="),
  mistake("bound moved", /<=/g, () => "<"),
  mistake("and and or exchanged", /\band\b/g, () => "or"),
  mistake("and and or exchanged", /\bor\b/g, () => "and"),
  mistake("condition turned round", /\bnot (?!approved)/gi, () => ""),
  mistake("condition turned round", /(?<=\{%-? (?:if|elif) )(?!not\b)/g, () => "not "),
  anywhere("result exchanged", /\bNot approved\b/g, () => "Approved"),
  anywhere("result exchanged", /(?<!Not |\w)Approved\b/g, () => "Not approved"),
  anywhere("result exchanged", /\bSkip\b/g, () => "Approved"),
  anywhere("result in another case", /\bNot approved\b(?=["']|\s*$)/gm, () => "Not Approved"),
  anywhere("result in another case", /(?<!Not |\w)Approved\b(?=["']|\s*$)/gm, () => "approved"),
  anywhere("result in another case", /\bSkip\b(?=["']|\s*$)/gm, () => "Skipped"),
  mistake("root of a read misspelt", /\$\.\w+/g, (found) => `${found}x`),
  mistake("member misspelt", /(?<=\.\w+\.)\w+(?=[\s.)\]|}])/g, (found) => `${found}x`),
  mistake("variable misspelt where it is set", /(?<=\bset )\w+/g, (found) => `${found}x`),
  mistake(
    "variable misspelt where it is read",
    /(?<=[[{(,:=+~|\s])(?<!["'][^"'\n]*)[a-z]\w*(?=\s*(?:[-+~|)\],}]|==|!=))(?!\s*\()/g,
    misspelt,
  ),
  mistake("filter misspelt", /(?<=\| ?)[a-z]\w+/gi, misspelt),
  mistake("method misspelt", /(?<=\w\.)\w+(?=\()/g, misspelt),
  mistake("test misspelt", /(?<=\bis (?:not )?)(?!not\b)\w+/g, misspelt),
  mistake("key misspelt", /\b(?:result|title|message)(?=:)/g, misspelt),
  mistake("number changed", /(?<=[\s(=])\d+(?=[\s)\]])/g, (found) => String(Number(found) + 1)),
  anywhere("word of a comparison misspelt", /(?<=[=!]= ["'])\w+(?=["'])/g, misspelt),
  mistake("json left out", /\| json\b/g, () => ""),
  mistake("length left out", /\.length\b(?! *\()|\| length\b/g, () => ""),
  mistake("elif begins anew", /\belif\b/g, () => "endif %}{% if"),
  mistake("quotes left out", /(?<=[=:(,] ?)"\w+"(?=\s*[,)}%])/g, (found) => found.slice(1, -1)),
];

/** What is written wrongly in queries. */
export const QUERY_MISTAKES: readonly Mistake[] = [
  mistake("field misspelt", /(?<=[{\s])(?<!:\s*)\w+(?=\s*(?:\{|\n|\}|\(| \w))/g, misspelt),
  mistake("alias misspelt", /\b\w+(?=:\s*\w+\s*[({\n}])/g, (found) => `${found}x`),
  mistake("aliased field misspelt", /(?<=^\s*\w+:\s*|[{\s]\w+: )\w+(?=\s*[({\n}])/gm, misspelt),
  mistake("field left out", /(?<=[{\s])(?:id|title|tags|akas|\w+: get\([^)]*\))(?=\s)/g, () => "__typename"),
  mistake("argument misspelt", /(?<=\()\w+(?=:)/g, misspelt),
  mistake("argument of another kind", /(?<=(?:path|filter|uri|id|value): )"(?:[^"\\]|\\.)*"/g, () => "5"),
  mistake("items left out", /\bitems(?=\s*\{)/g, () => "paging"),
  anywhere("filter's key misspelt", /(?<=["\s])\w+(?=:(?:'|tmod|\d|\{\{|self\b|!|>|<|=))/g, misspelt),
  anywhere("filter with = for :", /(?<=["\s](?:resource\w*|limit|control\w*|policy\w*|level|state)):/g, () => "="),
  anywhere("limit left out", /\s*\blimit:\d+/g, () => ""),
  anywhere("limit above the highest", /\blimit:\d+/g, () => "limit:5000"),
  anywhere("quote left out", /'(?=[^']*")/g, () => ""),
  anywhere("mod misspelt", /(?<=tmod:@turbot\/)[\w-]+/g, misspelt),
  anywhere("type misspelt", /(?<=#\/\w+\/types\/)\w+/g, misspelt),
  anywhere("sort of type misspelt", /(?<=#\/)\w+\/types(?=\/)/g, (found) => found.replace("types", "type")),
  anywhere("read of the query before misspelt", /(?<=\{\{ ?\$\.(?:\w+\.)*)\w+/g, misspelt),
];
