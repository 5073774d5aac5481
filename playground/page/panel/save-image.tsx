import type { OpenDocument } from '../../document/open';

/** The file of the image on top of a layer's fills, byte for byte. */
export function SaveImage({ document, id }: { document: OpenDocument; id: string }) {
  const fills = document.get(id, 'fills');
  const top: unknown = Array.isArray(fills) ? fills.at(-1) : null;
  const hash = (top as { imageHash?: string } | null)?.imageHash;
  const image = hash === undefined ? null : document.image(hash);
  if (image === null) return null;
  return (
    <div class="relaunch">
      <button
        class="button button-wide"
        type="button"
        onClick={() => save(`${String(document.get(id, 'name'))}.png`, image.bytes)}
      >
        Save its image
      </button>
    </div>
  );
}

function save(name: string, bytes: Uint8Array): void {
  const link = Object.assign(document.createElement('a'), {
    download: name,
    href: URL.createObjectURL(new Blob([new Uint8Array(bytes)])),
  });
  link.click();
  URL.revokeObjectURL(link.href);
}
