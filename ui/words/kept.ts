/** Such as *3 kept on this page · 4.2 MB*. */
export function keptWords(pictures: number, bytes: number, onPage: boolean): string {
  const megabytes = Math.max(0.1, bytes / 1_000_000).toFixed(1);
  return `${pictures} kept on this ${onPage ? 'page' : 'computer'} · ${megabytes} MB`;
}
