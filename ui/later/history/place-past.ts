import type { Target } from '../../../src/messages';
import { LENT } from '../../state/lent';
import type { Entry } from '../../state/rows';
import type { Past } from './past';

const LOOKING_MS = 60_000;

/** Places the whole of a picture where the next one would go. `false`: it is nowhere to be found. */
export async function placePast({ key, recipe, layer, placed }: Past): Promise<boolean> {
  const [aim] = LENT.into.value;
  const blob = await wholeOf(key, placed);
  if (!aim || !blob) return false;
  const { target: asked } = aim;
  const target: Target =
    asked.kind === 'fill' ? asked : { ...asked, kind: 'new', name: asked.name || layer };
  const card = LENT.bareCard({ target, recipe, pictures: [LENT.newPicture('0', blob)] });
  LENT.addCards([card]);
  await LENT.showPictures(card.id, true);
  return true;
}

/** As one of this session, looked at and on no layer. */
export async function pastEntry({ key, recipe, layer, placed }: Past): Promise<Entry | null> {
  const blob = await wholeOf(key, placed);
  if (!blob) return null;
  const { palette } = recipe;
  const signal = AbortSignal.timeout(LOOKING_MS);
  const seen = await LENT.pixels('look', { blob, palette, restyle: null }, signal).catch(
    () => null,
  );
  if (!seen || seen.unusable !== null) return null;
  const picture = { ...LENT.newPicture('0', blob), ...seen };
  const { width, height } = seen;
  const target: Target = {
    ...{ kind: 'spot', nodeId: null, pageId: '', name: layer },
    box: { x: 0, y: 0, width, height },
  };
  return { card: LENT.bareCard({ target, recipe }), picture };
}

/** From the document, which has it as long as any layer or its history does, or as it is kept. */
async function wholeOf(key: string, placed: Past['placed']): Promise<Blob | null> {
  if (placed) {
    const { nodeId, imageHash: hash } = placed;
    const reply = await LENT.ask({ type: 'picture', nodeId, hash, variables: [] });
    if (reply.type === 'picture' && reply.bytes.length > 0) return new Blob([reply.bytes]);
  }
  const start = `${key.replace(' ', '/')}/`;
  const name = [...LENT.kept.value.keys()].find((one) => one.startsWith(start));
  if (!name) return null;
  const reply = await LENT.ask({ type: 'take-kept', picture: name });
  return reply.type === 'taken' && reply.bytes.length > 0 ? new Blob([reply.bytes]) : null;
}
