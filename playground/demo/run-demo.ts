import type { Drive } from '../drive/drive';
import { chooseTarget } from './choose-target';
import type { DemoArguments } from './demo-arguments';
import { outermost } from './outermost';
import { Panel } from './panel';
import { placedPictures, type PlacedPicture } from './placed-pictures';
import { makeReport, type Report } from './report';

export interface DemoResult {
  report: Report;
  /** By file name. */
  files: Map<string, Uint8Array | string>;
}

/** The whole loop as a designer goes it, and what is to be seen of it from outside. */
export async function runDemo(drive: Drive, args: DemoArguments): Promise<DemoResult> {
  const { document } = drive;
  const layers = await document.layers();
  const selected = chooseTarget(await document.pages(), layers, args);
  const [first] = selected;
  if (first === undefined) throw new Error('Nothing is selected.');
  await document.goToPage(first.pageId);
  await drive.select(...selected.map(({ id }) => id));
  const before = await document.exportPng(outermost(layers, first.id));
  const earlier = await placedPictures(document);

  await drive.runCommand('open');
  const panel = new Panel(drive.panel);
  await panel.compose(args);
  const drawn = await panel.draw();
  const pictures = await placeAll(drive, panel, drawn, earlier);

  const report = makeReport({
    recipes: pictures.map(({ recipe }) => recipe),
    placed: pictures.map(({ layer }) => layer),
    asked: await drive.asked(),
    log: drive.openrouter.log.entries,
    measures: await drive.measures(),
  });
  const on = pictures[0]?.layer.nodeId ?? first.id;
  const files = new Map<string, Uint8Array | string>();
  const add = (name: string, bytes: Uint8Array | null) => bytes && files.set(name, bytes);
  add('before.png', before);
  add('after.png', await document.exportPng(outermost(await document.layers(), on)));
  for (const [index, { layer }] of pictures.entries()) {
    const name = index === 0 ? 'image.png' : `image-${index + 1}.png`;
    add(name, await document.imageBytes(layer.fill.imageHash));
  }
  add('input.png', inputImage(drive));
  files.set('report.json', `${JSON.stringify(report, null, 2)}\n`);
  return { report, files };
}

/**
 * Puts every picture on the canvas, in their order. Several go to the same place, each in turn, so
 * the first is placed last and stays.
 */
async function placeAll(
  { document }: Drive,
  panel: Panel,
  count: number,
  earlier: readonly PlacedPicture[],
): Promise<PlacedPicture[]> {
  const known = new Set(earlier.map(keyOf));
  const pictures: PlacedPicture[] = [];
  for (let index = count - 1; index >= 0; index -= 1) {
    await panel.show(index);
    const placed = await newPicture(document, known);
    known.add(keyOf(placed));
    pictures.unshift(placed);
  }
  return pictures;
}

/** The panel answers before the document has changed. */
async function newPicture(
  document: Drive['document'],
  known: ReadonlySet<string>,
): Promise<PlacedPicture> {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    const placed = (await placedPictures(document)).find((one) => !known.has(keyOf(one)));
    if (placed) return placed;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('The placed picture is not in the document.');
}

function keyOf({ layer }: PlacedPicture): string {
  return `${layer.nodeId} ${layer.fill.imageHash}`;
}

/** What a restyle has sent as its one input image. */
function inputImage(drive: Drive): Uint8Array | null {
  const paid = drive.openrouter.log.entries.find(({ route }) => route !== null);
  return paid === undefined ? null : drive.openrouter.log.inputOf(paid.id);
}
