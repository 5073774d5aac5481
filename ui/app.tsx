import { MODELS } from '../src/openrouter/models';
import { tell } from './bridge';
import { Panel } from './screens/panel';
import { KEY_PROBLEM } from './words/key-problem';
import { drawLabel } from './words/draw-label';
import { intoWords } from './words/into';
import { account, askingForKey, forgetKey, saveKey } from './state/account';
import { change, compose } from './state/compose';
import { press, stopWaiting } from './state/press';
import { priceOfModel } from './state/prices';
import { recipeHere, selection, target } from './state/selection';
import { shownColors } from './state/shown-colors';
import { shownPictures } from './state/shown-pictures';
import { shownStage } from './state/shown-stage';
import { shownStatus } from './state/shown-status';

/** The panel, with everything it shows and everything it can do. */
export function App() {
  const { mode, prompt, strength, model, count } = compose.value;
  const price = priceOfModel(model);
  const recipe = recipeHere.value;
  return (
    <Panel
      mode={{ mode, onChange: (to) => change({ mode: to }) }}
      colors={shownColors.value}
      into={{ into: target.value && intoWords(target.value, selection.value, mode) }}
      recipe={recipe && { recipe, onUseWords: () => change({ prompt: recipe.prompt }) }}
      prompt={{ prompt, onInput: (words) => change({ prompt: words }) }}
      strength={
        mode === 'restyle' ? { strength, onChange: (to) => change({ strength: to }) } : null
      }
      summary={{
        models: MODELS.map((one) => ({
          ...one,
          price: priceOfModel(one.id),
          unavailable: mode === 'restyle' && !one.takesImage ? 'no restyle' : null,
        })),
        model,
        onModel: (to) => change({ model: to }),
        pictures: count,
        onPictures: (to) => change({ count: to }),
      }}
      draw={{
        label: drawLabel(mode, count, price),
        stage: shownStage.value,
        onDraw: () => void press(),
        onStop: stopWaiting,
      }}
      keyForm={askingForKey.value ? keyForm(price) : null}
      status={shownStatus.value}
      pictures={{ pictures: shownPictures.value }}
      account={
        account.value.at === 'saved'
          ? {
              keyEnding: account.value.ending,
              onChange: () => (askingForKey.value = true),
              onForget: () => void forgetKey(),
            }
          : null
      }
    />
  );
}

function keyForm(price: ReturnType<typeof priceOfModel>) {
  const { value } = account;
  return {
    price,
    error: value.at === 'none' && value.problem ? KEY_PROBLEM[value.problem] : null,
    onSave: (key: string) => void saveKey(key),
    onGetKey: () => tell({ type: 'open-link', link: 'keys' }),
    onCancel: () => (askingForKey.value = false),
  };
}
