import { computed } from '@preact/signals-core';
import { tell } from '../bridge';
import { saveFile } from '../browser/save-file';
import type { AsideProps } from '../components/aside';
import type { Again } from '../components/recall-menu';
import type { PictureRowProps } from '../components/picture-row';
import type { StatusProps } from '../components/status';
import type { PicturesProps } from '../later/pictures';
import type { ScoreProps } from '../components/score';
import type { Told } from '../pixels/tell';
import { priceWords } from '../words/money';
import type { Notice } from '../words/notice';
import { type Card, cards, type Picture, refusalOf } from './cards';
import { busy, choose, restore, wishes } from './choose';
import { bringBackLast, discard, discarded } from './discard';
import { later, said } from './later';
import { peek, peeked } from './peek';
import { priceOfModel } from './prices';
import { lastShown, onCanvas } from './on-canvas';
import { recall } from './recall';
import { freeRowHere } from './row-here';
import { copying, ofRefusal } from './shown-status';
import { selection } from './selection';
import { answerOffer, offeredOn, offShown, preview, snapEntry, snapping, tune } from './snap';
import { showing } from './show';
import { type Entry, entryId, layersOf, type Row, rowsOf, seenOf } from './rows';

const visible = computed(() => {
  if (!later.value) return [];
  const gone = new Set(discarded.value);
  return rowsOf(cards.value).map((row) => {
    return { ...row, pictures: row.pictures.filter((entry) => !gone.has(entryId(entry))) };
  });
});

/** The row that belongs to the selected layer, where nothing in it was paid for. */
export const shownFreeRow = computed(() => {
  const row = visible.value.find(({ key }) => key === freeRowHere.value?.key);
  return row ? shownRow(row) : null;
});

/** Every other picture of this session, newest first, wherever it is by now. */
export const shownRows = computed((): PicturesProps => {
  const rows = visible.value;
  const { value: own } = freeRowHere;
  return {
    rows: rows
      .filter(({ key }) => key !== own?.key)
      .map(shownRow)
      .filter(({ pictures, problems }) => pictures.length + problems.length > 0),
    onUndoAll: undoAll(rows),
    onBringBack: discarded.value.length > 0 ? bringBackLast : null,
  };
});

function shownRow(row: Row): PictureRowProps {
  const { key, pictures } = row;
  const [newest] = row.cards;
  const look = peeked.value;
  const seen = seenOf(row, look?.key === key ? look.else : onCanvas.value);
  const wish = wishes.value.get(key) ?? null;
  const wished = pictures.find((entry) => entryId(entry) === wish) ?? null;
  const looked = seen ?? wished ?? (pictures.length === 1 ? pictures[0] : undefined);
  const state = seen?.picture.state;
  const placed = state?.at === 'placed' ? state : null;
  const lost = wished?.picture.state.at === 'placed' && !seen && !busy.value.has(key);
  const told = pictures.filter(
    (entry) => entry === looked || (isLoose(entry) && entry.card.click === newest.click),
  );
  return {
    id: key,
    name: newest.target.name,
    prompt: (looked?.card ?? newest).recipe.prompt,
    pictures: pictures.map((entry) => ({
      id: entryId(entry),
      src: entry.picture.thumbnail,
      unusable: entry.picture.state.at === 'unusable',
    })),
    shown: busy.value.has(key) ? wish : seen && entryId(seen),
    large: looked
      ? { src: seenAs(looked), width: looked.picture.width, height: looked.picture.height }
      : null,
    placedIn: placed && placed.nodeName,
    cost: looked ? looked.card.recipe.cost : total(row),
    score: looked ? score(looked) : null,
    snap: looked ? snapControls(looked) : null,
    notices: told.flatMap(notices),
    problems: [...problems(row), ...told.flatMap(pictureProblems)],
    onChoose: (id) => void choose(key, id),
    onPeek: (held) => void peek(key, held),
    onDiscard: discard,
    onRecall: looked?.card.recipe.prompt ? (what) => recall(what, looked.card.recipe) : null,
    again: looked ? againOf(looked) : null,
    onShow: placed && showing(placed.nodeId),
    onLayOut: later.value && later.value.layOut(row),
    onUndo: placed && placed.imageHash === lastShown.value?.imageHash ? undo : null,
    onPlaceAgain: lost ? () => void choose(key, wish) : null,
  };
}

function undo(): void {
  tell({ type: 'undo' });
}

function againOf(entry: Entry): PictureRowProps['again'] {
  const { value: room } = later;
  if (!room) return null;
  const price = (what: Again) => {
    const model = room.modelFor(entry, what);
    return model && priceWords(priceOfModel(model));
  };
  return {
    prices: { again: price('again'), restyle: price('restyle') },
    onAgain: (what) => void room.drawAgain(entry, what),
  };
}

/** It came and is on no layer, which may need a word. */
function isLoose({ picture: { state } }: Entry): boolean {
  return state.at !== 'placed';
}

/** The designer has gone there. */
function isSettled(notice: Notice, { target }: Card): boolean {
  return notice === 'other-page' && target.pageId === selection.value.page.id;
}

/** As it is, or what is off its palette, or what its slider would make of it. */
function seenAs(entry: Entry): string | null {
  const { card, picture } = entry;
  if (preview.value?.cardId === card.id) return preview.value.src;
  return offShown.value === entryId(entry) && picture.told ? picture.told.off : picture.thumbnail;
}

function score(entry: Entry): ScoreProps | null {
  const { card, picture } = entry;
  const { palette } = card.recipe;
  if (!picture.told || palette.swatches.length === 0) return null;
  const onSnap = card.raw ? null : () => void snapEntry(entry, { palette });
  return scoreOf(entryId(entry), picture.told, onSnap);
}

export function scoreOf(id: string, told: Told, onSnap: (() => void) | null): ScoreProps {
  const off = offShown.value === id;
  const onOff = () => {
    offShown.value = off ? null : id;
  };
  return { told, off, onOff, onSnap, busy: snapping.value };
}

function snapControls({ card: { id, raw, recipe }, picture }: Entry): PictureRowProps['snap'] {
  if (!raw || !recipe.snapping || !picture.snapped) return null;
  return {
    ...picture.snapped,
    snapping: { ...recipe.snapping, ...raw.how },
    onChange: (part, moving) => tune(id, part, moving),
    onOffer: offeredOn.value === id ? answerOffer : null,
  };
}

function total({ pictures }: Row): number | null {
  const costs = pictures.map(({ card }) => card.recipe.cost);
  return costs.includes(null) ? null : costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0);
}

function notices(entry: Entry): AsideProps[] {
  const { card, picture } = entry;
  const { state } = picture;
  const say = (notice: Notice): AsideProps => ({ text: said().NOTICE[notice] });
  switch (state.at) {
    case 'placed': {
      const goThere = showing(state.nodeId);
      return [
        ...state.notices
          .filter((notice) => !isSettled(notice, card))
          .map((notice) =>
            notice === 'other-page' && goThere
              ? { ...say(notice), action: { label: 'Go there', onPress: goThere } }
              : say(notice),
          ),
        ...(state.change === 'none' ? [] : [say(state.change)]),
        ...(picture.cut.kind === 'flat' ? [say('flat')] : []),
        ...picture.hardToRead.map((hard) => ({ text: said().hardToReadWords(hard) })),
      ];
    }
    case 'ready':
      if (card.request === null) return [{ ...say('left-behind'), action: saving(picture) }];
      if (card.state.at === 'received' && card.state.unsafe) {
        return [{ ...say('unsafe'), action: saving(picture) }];
      }
      return card.state.at === 'kept' && card.state.late ? [say('came-late')] : [];
    case 'placing':
    case 'not-placed':
    case 'unusable':
      return [];
  }
}

/** Its bytes are here, and here they cannot be used: they can be taken elsewhere. */
function pictureProblems({ card, picture }: Entry): StatusProps[] {
  const { state } = picture;
  if (state.at !== 'unusable' && state.at !== 'not-placed') return [];
  const isUnusable = state.at === 'unusable';
  const why = isUnusable ? state.why : state.failure;
  const text = isUnusable
    ? said().unusableWords(state.why, card.recipe.cost)
    : (said().hostFailureWords(state.failure, 'placing') ?? '');
  const action = picture.blob.size > 0 ? saving(picture) : null;
  const copy = copying(card, state.at, why, state.detail, `${picture.blob.size} bytes`);
  return [{ kind: 'problem', text, action, copy }];
}

function saving({ blob }: Picture) {
  return { label: 'Save file', onPress: () => void saveFile(blob) };
}

/** A click of one request says under the button how it ended; of several, each in its row. */
function problems({ cards: ofRow }: Row): PictureRowProps['problems'] {
  return ofRow.flatMap((card) => {
    const refusal = refusalOf(card);
    const single = cards.value.filter(({ click }) => click === card.click).length === 1;
    return refusal && (!single || card.request === null) ? [ofRefusal(card, refusal)] : [];
  });
}

/** For the newest click, when it has changed several layers. */
function undoAll(rows: readonly Row[]): (() => void) | null {
  const newest = cards.value[0]?.click;
  const changed = rows.filter(
    (row) => row.cards[0].click === newest && seenOf(row, onCanvas.value) !== null,
  );
  if (changed.length < 2) return null;
  return () => {
    for (const { key } of changed) wishes.value = new Map(wishes.value).set(key, null);
    void restore(changed.flatMap(layersOf));
  };
}
