import { Status, type StatusProps } from '../components/status';
import { Account, type AccountProps } from './account';
import { ColorsFrom, type Colors } from './colors-from';
import { Draw, type DrawProps } from './draw';
import { DrawShortcut } from './draw-shortcut';
import { FoundRecipe, type FoundRecipeProps } from './found-recipe';
import { Into, type IntoProps } from './into';
import { KeptFocus } from './kept-focus';
import { Kept, type KeptProps } from './kept';
import { LayerWords, type LayerWordsProps } from './layer-words';
import { KeyForm, type KeyFormProps } from './key-form';
import { ModeSwitch, type ModeSwitchProps } from './mode-switch';
import './panel.css';
import { Pictures, type PicturesProps } from './pictures';
import { PromptField, type PromptFieldProps } from './prompt-field';
import { Strength, type StrengthProps } from './strength';
import { Summary, type SummaryProps } from './summary';

export interface PanelProps {
  mode: ModeSwitchProps;
  colors: Colors;
  into: IntoProps;
  /** Several layers, or words of layers in the prompt. */
  layerWords: LayerWordsProps | null;
  recipe: FoundRecipeProps | null;
  prompt: PromptFieldProps;
  /** Restyle only. */
  strength: StrengthProps | null;
  summary: SummaryProps;
  draw: DrawProps;
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
  return (
    <main class="panel">
      <KeptFocus />
      <DrawShortcut onDraw={keyForm || draw.stage ? null : draw.onDraw} />
      <h1 class="unseen">Limn</h1>
      <div class="section stack">
        <ModeSwitch {...props.mode} />
        <ColorsFrom {...props.colors} />
        <Into {...props.into} />
        {props.layerWords && <LayerWords {...props.layerWords} />}
      </div>
      <div class="section stack">
        {recipe && <FoundRecipe {...recipe} />}
        <PromptField {...props.prompt} />
        {strength && <Strength {...strength} />}
        <Summary {...props.summary} />
      </div>
      <div class="section stack">
        {keyForm ? <KeyForm {...keyForm} /> : <Draw {...draw} />}
        {status && <Status {...status} />}
      </div>
      {props.kept && (
        <div class="section">
          <Kept {...props.kept} />
        </div>
      )}
      {pictures.rows.length > 0 && (
        <div class="section stack">
          <Pictures {...pictures} />
        </div>
      )}
      {account && (
        <div class="section section-last stack">
          <Account {...account} />
        </div>
      )}
    </main>
  );
}
