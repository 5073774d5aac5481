import { Status, type StatusProps } from '../components/status';
import type { AccountProps } from '../later/account';
import type { FoundRecipeProps } from '../later/found-recipe';
import type { KeptProps } from '../later/kept';
import type { KeyFormProps } from '../later/key-form';
import type { LayerWordsProps } from '../later/layer-words';
import type { PicturesProps } from '../later/pictures';
import type { StrengthProps } from '../later/strength';
import type { HereProps } from '../later/here';
import type { Later } from '../later/screens';
import type { WindowSize } from '../words/window-size';
import { ColorsFrom, type Colors } from './colors-from';
import { Draw, type DrawProps } from './draw';
import { Into, type IntoProps } from './into';
import { KeptFocus } from './kept-focus';
import { ModeSwitch, type ModeSwitchProps } from './mode-switch';
import './panel.css';
import { PromptField, type PromptFieldProps } from './prompt-field';
import { Shortcuts } from './shortcuts';
import { Summary, type SummaryProps } from './summary';

export interface PanelProps {
  /** What is not there at rest; `null` until it has come. */
  later: Later | null;
  mode: ModeSwitchProps;
  colors: Colors;
  into: IntoProps;
  /** Several layers, or words of layers in the prompt. */
  layerWords: LayerWordsProps | null;
  /** The selected layer has a picture. */
  here: HereProps | null;
  recipe: FoundRecipeProps | null;
  prompt: PromptFieldProps;
  /** Restyle only. */
  strength: StrengthProps | null;
  summary: SummaryProps;
  draw: DrawProps;
  /** Sizes the window, in CSS pixels. */
  onResize: (size: WindowSize) => void;
  /** Takes back the last step on the canvas. */
  onUndo: () => void;
  /** The key is asked for in the button's place. */
  keyForm: KeyFormProps | null;
  /** What went wrong last, or is worth knowing. */
  status: StatusProps | null;
  pictures: PicturesProps;
  /** Pictures of earlier sessions, and on this page for want of room. */
  kept: KeptProps | null;
  /** `null` without a saved key. */
  account: AccountProps | null;
}

export function Panel(props: PanelProps) {
  const { recipe, strength, keyForm, status, pictures, account, draw } = props;
  const later: Partial<Later> = props.later ?? {};
  return (
    <main class="panel">
      <KeptFocus />
      <Shortcuts onDraw={keyForm || draw.stage ? null : draw.onDraw} onUndo={props.onUndo} />
      <h1 class="unseen">Limn</h1>
      <div class="section stack">
        <ModeSwitch {...props.mode} />
        <ColorsFrom {...props.colors} later={later} />
        <Into {...props.into} />
        {later.LayerWords && props.layerWords && <later.LayerWords {...props.layerWords} />}
      </div>
      {later.Here && props.here && <later.Here {...props.here} />}
      <div class="section stack">
        {later.FoundRecipe && recipe && <later.FoundRecipe {...recipe} />}
        <PromptField {...props.prompt} />
        {later.Strength && strength && <later.Strength {...strength} />}
        <Summary {...props.summary} options={later.DrawOptions} />
      </div>
      <div class={`section stack${keyForm ? '' : ' section-on'}`}>
        {later.KeyForm && keyForm ? <later.KeyForm {...keyForm} /> : <Draw {...draw} />}
        {status && <Status {...status} />}
      </div>
      {later.Kept && props.kept && (
        <div class="section">
          <later.Kept {...props.kept} />
        </div>
      )}
      {later.Pictures && (pictures.rows.length > 0 || pictures.onBringBack) && (
        <div class="section stack">
          <later.Pictures {...pictures} />
        </div>
      )}
      {later.History && <later.History />}
      {later.Account && account && (
        <div class="section section-last stack">
          <later.Account {...account} />
        </div>
      )}
      {later.Grip && <later.Grip onResize={props.onResize} />}
    </main>
  );
}
