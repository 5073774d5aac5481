import { useRef } from 'preact/hooks';
import { openFile } from '../state/open-document';

export function OpenFileButton() {
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined) => {
    if (file !== undefined) await openFile(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  return (
    <>
      <button class="button" type="button" onClick={() => input.current?.click()}>
        Open .fig…
      </button>
      <input
        ref={input}
        class="file-input"
        type="file"
        tabIndex={-1}
        aria-label="Figma file"
        onChange={(event) => {
          const { files } = event.currentTarget;
          const file = files?.[0];
          void choose(file);
          // So that choosing the same file again is a change again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
