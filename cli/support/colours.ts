/** Whether to write colours to a stream: to a terminal that has them, and to no log. Minds `NO_COLOR`. */
export function takesColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY ? stream.hasColors(process.env) : false;
}
