/** How Figma counts an entry of `clientStorage`: key and JSON by length, `Uint8Array` by bytes. */
export function storedSize(key: string, value: unknown): number {
  let bytes = 0;
  const json = JSON.stringify(value, (_, item: unknown) => {
    if (!(item instanceof Uint8Array)) return item;
    bytes += item.byteLength;
    return undefined;
  });
  return key.length + ((json as string | undefined)?.length ?? 0) + bytes;
}
