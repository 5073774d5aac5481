/** Strokes on a 16 × 16 grid. */
const PATHS = {
  frame: 'M5 2.5v11M11 2.5v11M2.5 5h11M2.5 11h11',
  text: 'M3.5 4.5v-1h9v1M8 3.5v9M6.5 12.5h3',
  rectangle: 'M3 3.5h10v9H3z',
  ellipse: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z',
  vector: 'M3 12.5C5 5 11 11 13 3.5',
  line: 'M3.5 12.5l9-9',
  image: 'M3 3.5h10v9H3zM3 11l3-3.5 2.5 2.5 1.5-1.5 3 3',
  component: 'M8 2.5l2 2-2 2-2-2zM4.5 6l2 2-2 2-2-2zM11.5 6l2 2-2 2-2-2zM8 9.5l2 2-2 2-2-2z',
  instance: 'M8 2.5L13.5 8 8 13.5 2.5 8z',
  group: 'M3 5V3h2M7 3h2M11 3h2v2M13 7v2M13 11v2h-2M9 13H7M5 13H3v-2M3 9V7',
  section: 'M2.5 5.5v8h11v-8zM2.5 5.5v-3H8v3',
  page: 'M4 2.5h5.5L12 5v8.5H4zM9 2.5V5.5h3',
  caret: 'M6 4.5L9.5 8 6 11.5',
  undo: 'M6 4L3 7l3 3M3 7h6.5a3.5 3.5 0 0 1 0 7H7',
  redo: 'M10 4l3 3-3 3M13 7H6.5a3.5 3.5 0 0 0 0 7H9',
  close: 'M4 4l8 8M12 4l-8 8',
  sun: 'M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM8 1.5v1.5M8 13v1.5M1.5 8H3M13 8h1.5M3.4 3.4l1 1M11.6 11.6l1 1M12.6 3.4l-1 1M4.4 11.6l-1 1',
  moon: 'M13 9.5A5.5 5.5 0 1 1 6.5 3a4.5 4.5 0 0 0 6.5 6.5z',
  play: 'M5.5 3.5l7 4.5-7 4.5z',
  reload: 'M13 8a5 5 0 1 1-1.5-3.6M13 2.5v2.5h-2.5',
  hidden: 'M2.5 8.5c2.5 3.5 8.5 3.5 11 0M4 10l-1 1.5M8 11v1.7M12 10l1 1.5',
  lock: 'M4.5 7.5h7v5.5h-7zM6 7.5V5.5a2 2 0 0 1 4 0v2',
  search: 'M7 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 10l3.5 3.5',
  minus: 'M4 8h8',
  plus: 'M4 8h8M8 4v8',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
