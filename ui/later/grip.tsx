import { Component } from 'preact';
import type { WindowSize } from '../words/window-size';

export interface GripProps {
  /** CSS pixels the window should have. */
  onResize: (size: WindowSize) => void;
}

/**
 * The corner that sizes the window, as in every window of the pointer's; the account has the same in
 * numbers.
 */
export class Grip extends Component<GripProps> {
  /** From the pointer to the window's edges. */
  #rest: { x: number; y: number } | null = null;

  override render() {
    return (
      <div
        class="grip"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          this.#rest = { x: innerWidth - event.clientX, y: innerHeight - event.clientY };
        }}
        onPointerMove={({ clientX, clientY }) => {
          const rest = this.#rest;
          if (rest) this.props.onResize({ width: clientX + rest.x, height: clientY + rest.y });
        }}
        onPointerUp={() => {
          this.#rest = null;
        }}
      />
    );
  }
}
