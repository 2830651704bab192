// Tells chunks whose containers are nested deeper than anybody writes prose: no parser's stack would survive a hundred thousand.

const deepest = 100
const tooDeep = new RegExp(String.raw`^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${deepest}}`, 'm')

/** Whether a line opens a hundred containers. */
export function isTooDeep(text: string): boolean {
  return text.length >= deepest && tooDeep.test(text)
}
