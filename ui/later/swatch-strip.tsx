import { Component } from 'preact';
import type { Edited, StripEdit } from '../../src/palette/edit-strip';
import { Icon } from '../components/icon';
import { BEHIND } from '../words/behind';
import { backgroundWords, swatchWords } from '../words/swatch';
import { PaletteTools, type PaletteToolsProps } from './palette-tools';
import { Swatch } from './swatch';
import { SwatchEditor } from './swatch-editor';
import './swatch-strip.css';

export interface SwatchStripProps extends PaletteToolsProps {
  label: string;
  strip: Edited;
}

/** Pixels of one swatch: what a finger or an unsteady hand still hits. */
const NARROWEST = 24;
/** The button that adds more, however many there are. */
const ADDING = Number.POSITIVE_INFINITY;

/**
 * Swatches as wide as their share of what is seen; the background stands apart, below where there
 * are too many for one line. One stop for the
 * keyboard: arrows move, Enter opens, Delete leaves a colour out or takes it in again.
 */
export class SwatchStrip extends Component<SwatchStripProps> {
  /** A place in the strip, or `ADDING`. */
  override state: { at: number; open: boolean } = { at: 0, open: false };
  readonly #row: { current: HTMLDivElement | null } = { current: null };

  override render() {
    const { label, ...tools } = this.props;
    const { strip, onUndo } = tools;
    const { entries, background, behind, measured } = strip;
    const row = this.#row;
    const end = entries.length;
    // Without a colour there is nothing to do but add some.
    const open = this.state.open || end === 0;
    const at = Math.min(this.state.at, end);
    const entry = entries[at];
    const total = entries.reduce((sum, { on, swatch }) => sum + (on ? swatch.weight : 0), 0) || 1;
    let before = 0;
    const onEdit = (edit: StripEdit) => {
      if (end === 0) this.setState({ at: ADDING, open: true });
      return this.props.onEdit(edit);
    };
    const place = (index: number) => (index < end ? Math.max(0, index) : ADDING);
    const move = (to: number, opened = open) => {
      this.setState({ at: place(to), open: opened }, () =>
        row.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
      );
    };
    const button = (index: number) => ({
      open: open && index === at,
      stop: index === at,
      onPress: () => this.setState({ at: place(index), open: !open || index !== at }),
    });
    const turn = () => void (entry && onEdit({ kind: 'turn', index: at }));
    const keys: Record<string, () => void> = {
      ArrowLeft: () => move(at - 1),
      ArrowRight: () => move(at + 1),
      Home: () => move(0),
      End: () => move(end),
      Delete: turn,
      Backspace: turn,
    };
    return (
      <div
        class="stack stack-close"
        role="toolbar"
        aria-label="Palette"
        onKeyDown={(event) => {
          const { key, target, metaKey, ctrlKey, shiftKey } = event;
          const undo = key === 'z' && (metaKey || ctrlKey) && !shiftKey;
          const inRow = row.current?.contains(target as Element);
          if (key === 'Escape' && open) move(at, false);
          else if (undo && !(target as Element).matches('[type=text]')) onUndo?.();
          else if (inRow && keys[key]) keys[key]();
          else return;
          event.preventDefault();
        }}
      >
        <div ref={row} class="swatch-strip">
          {end > 0 && (
            <ul
              class="swatch-strip-row"
              style={{ '--narrowest': `${end * NARROWEST}px` }}
              aria-label={label}
            >
              {entries.map((one, index) => {
                const { swatch, on } = one;
                const share = on ? swatch.weight / total : 0;
                const side = before + share / 2 < 0.5 ? 'start' : 'end';
                before += share;
                return (
                  <Swatch
                    key={index}
                    hex={swatch.hex}
                    words={swatchWords(one, measured ? share : null)}
                    share={share}
                    side={side}
                    off={!on}
                    button={button(index)}
                  />
                );
              })}
            </ul>
          )}
          <div class={`swatch-strip-rest${background ? ' swatch-strip-behind' : ''}`}>
            {background && (
              <ul aria-label="Background">
                <Swatch
                  hex={background.hex}
                  words={backgroundWords(background)}
                  share={0}
                  side="end"
                />
              </ul>
            )}
            {background && (
              <span class="swatch-strip-words secondary" aria-hidden="true">
                Background
              </span>
            )}
            <button
              type="button"
              class="icon-button"
              aria-label="Add colours"
              title="Add colours"
              aria-expanded={button(end).open}
              tabIndex={button(end).stop ? 0 : -1}
              onClick={button(end).onPress}
            >
              <Icon name="plus" />
            </button>
          </div>
        </div>
        {open && (
          <div class="box stack stack-close palette-box">
            {entry && <SwatchEditor key={at} entry={entry} index={at} onEdit={onEdit} />}
            <PaletteTools
              key={entry ? 'all' : 'add'}
              focused={this.state.open && !entry}
              {...tools}
              onEdit={onEdit}
            />
          </div>
        )}
        {behind && <p class="secondary">{BEHIND[behind]}</p>}
      </div>
    );
  }
}
