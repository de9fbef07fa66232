import { isMap, isScalar, isSeq, parseDocument, type Node, type Scalar } from "yaml";
import { spend } from "./budget";
import type { Piece } from "./output";
import { TOP, join, BOTTOM, single, type TextOption, type Value } from "./value";

/**
 * A text that a template can print, read as YAML: with the template's values in it, and the places where its texts are
 * written.
 *
 * @param pieces - the text in its pieces
 */
export function documentOf(pieces: readonly Piece[]): Value {
  return join(...expanded(pieces).map((segments) => new Reader(segments).read()));
}

/** A part of the text: what is written, or a mark for what is not known. */
interface Segment {
  readonly text: string;
  readonly piece: Piece;
  /** What is known of the part; undefined for text of the template. */
  readonly value?: Value;
}

/** A private-use character, which no template has reason to contain. */
const MARK = "\ue000";

/** Texts in which a value with only a few possible texts is replaced by each of them. */
function expanded(pieces: readonly Piece[]): Segment[][] {
  return pieces.reduce<Segment[][]>(
    (texts, piece, index) => {
      const next = segments(piece, index);
      if (!spend((texts.length * next.length * index) >> 4)) return [];
      return texts.flatMap((text) => next.map((segment) => [...text, segment])).slice(0, MAX_TEXTS);
    },
    [[]],
  );
}

const MAX_TEXTS = 200;

function segments(piece: Piece, index: number): Segment[] {
  const { output } = piece;
  if (output.kind === "text") return [{ text: output.text, piece }];
  const { options, isOpen } = output.value;
  const texts = options.filter((option) => option.kind === "text");
  if (isOpen || options.length === 0 || texts.length < options.length) {
    return [{ text: `${MARK}${index}${MARK}`, piece, value: output.value }];
  }
  return texts.map((option) => ({ text: String(option.value ?? ""), piece, value: single(option) }));
}

class Reader {
  private readonly text: string;

  public constructor(private readonly segments: readonly Segment[]) {
    this.text = segments.map(({ text }) => text).join("");
  }

  public read(): Value {
    if (!spend(this.text.length >> 4)) return TOP;
    const document = parseDocument(this.text);
    // Unknown text can make it YAML.
    if (document.errors.length > 0) return TOP;
    const root = document.contents;
    if (root === null) return BOTTOM;
    const isRepeated = isScalar(root) && this.covering(root).some(({ piece }) => piece.isRepeated);
    return isRepeated ? TOP : this.value(root);
  }

  private value(node: Node): Value {
    if (isScalar(node)) return this.scalar(node);
    const at = this.covering(node)[0]?.piece.output.at ?? 0;
    if (isSeq<Node>(node)) {
      return single({ kind: "list", items: join(...node.items.map((item) => this.value(item))), at });
    }
    if (!isMap<Node, Node | null>(node)) return TOP;
    const entries = new Map<string, Value>();
    for (const { key, value } of node.items) {
      if (!isScalar(key) || String(key.value).includes(MARK)) return TOP;
      entries.set(String(key.value), value ? this.value(value) : BOTTOM);
    }
    return single({ kind: "dict", entries, at });
  }

  private scalar(node: Scalar): Value {
    const covering = this.covering(node);
    if (!isSome(covering) || !isOneWay(covering)) return TOP;
    const [first] = covering;
    const { value } = node;
    if (typeof value === "string" && value.includes(MARK)) {
      if (value !== first.text || !first.value) return TOP;
      if (node.type === "PLAIN") return unwrapped(first.value);
      // Within quotes, everything is text.
      const { options } = first.value;
      return options.every(({ kind }) => kind === "text") ? { options, isOpen: true } : TOP;
    }
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return BOTTOM;
    return single({ ...this.writtenAs(node, covering), kind: "text", value });
  }

  /** Where a scalar is written: in the template's text, or where the value of its expression is. */
  private writtenAs(node: Scalar, covering: readonly [Segment, ...Segment[]]): Pick<TextOption, "at" | "isDefault"> {
    const options = covering.flatMap(({ value }) => value?.options ?? []).filter((option) => option.kind === "text");
    const [option] = options;
    if (option) return { at: option.at, isDefault: options.some(({ isDefault }) => isDefault) };
    const [{ piece }] = covering;
    const [from] = node.range ?? [0];
    const quote = node.type === "PLAIN" ? 0 : 1;
    return { at: piece.output.at + Math.max(0, from - this.start(piece)) + quote, isDefault: false };
  }

  private start(piece: Piece): number {
    const index = this.segments.findIndex((segment) => segment.piece === piece);
    return this.segments.slice(0, index).reduce((sum, { text }) => sum + text.length, 0);
  }

  /** The segments that a node is made of. */
  private covering({ range }: Node): Segment[] {
    const [from, to] = range ?? [0, 0];
    if (!spend(this.segments.length >> 2)) return [];
    let offset = 0;
    return this.segments.filter(({ text }) => {
      const start = offset;
      offset += text.length;
      return start < to && from < offset;
    });
  }
}

/** What a value is once YAML has read it: JSON is the value that it was made of. */
const unwrapped = ({ options, isOpen }: Value): Value =>
  join({ options: [], isOpen }, ...options.map((option) => (option.kind === "json" ? option.value : single(option))));

const isSome = (segments: readonly Segment[]): segments is readonly [Segment, ...Segment[]] => segments.length > 0;

/** True if all the segments are printed whenever the last one is. */
function isOneWay(segments: readonly Segment[]): boolean {
  const paths = segments.map(({ piece }) => piece.within);
  const longest = paths.reduce((a, b) => (b.length > a.length ? b : a), []);
  return paths.every((path) => path.every((choice, index) => longest[index] === choice));
}
