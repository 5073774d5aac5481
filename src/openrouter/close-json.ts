const TOKEN = /"(?:[^"\\\n\r]|\\.)*"|[{}[\],:"]|[^\s"{}[\],:]+/g;

/** JSON that was cut off, closed behind the last value that came whole. */
export function closeJson(text: string): string {
  let owed = '';
  let whole = 0;
  let owedThen = '';
  let before = '';
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    // The rest of a string is missing.
    if (token === '"') break;
    const isKey = owed.startsWith('}') && before !== ':';
    const isText = token.startsWith('"');
    if (token === '{') owed = `}${owed}`;
    if (token === '[') owed = `]${owed}`;
    if (token === '}' || token === ']') owed = owed.slice(1);
    // Of a number the rest may be missing, so it counts only with what follows it.
    if (isText ? !isKey : '{}[],'.includes(token)) {
      whole = token === ',' ? index : index + token.length;
      owedThen = owed;
    }
    before = token;
  }
  return text.slice(0, whole) + owedThen;
}
