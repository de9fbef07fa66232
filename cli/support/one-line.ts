/** Text from a workspace as one line: it begins no line of its own, and moves no cursor. */
export const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, " ");
