import { tell } from './bridge';
import { KeptFocus } from './screens/kept-focus';
import { Panel } from './screens/panel';
import { drawLabel } from './words/draw-label';
import { account, askingForKey, forgetKey } from './state/account';
import { change, compose } from './state/compose';
import { restore } from './state/choose';
import { money } from './state/money';
import { confirming, order, takeBack } from './state/order';
import { later } from './state/later';
import { press, stopWaiting } from './state/press';
import { drawPreview } from './state/preview';
import type { priceOfModel } from './state/prices';
import { recipeHere, selection } from './state/selection';
import { rowHere } from './state/row-here';
import { seenOf } from './state/rows';
import { onCanvas } from './state/on-canvas';
import { connectAccount, signIn, verifier } from './state/sign-in';
import { shownColors } from './state/shown-colors';
import { offeredWords } from './state/offered-words';
import { recall } from './state/recall';
import { shownInto, shownLayerWords } from './state/shown-into';
import { shownKept } from './state/shown-kept';
import { shownFreeRow, shownRows } from './state/shown-rows';
import { shownInput, shownStage } from './state/shown-stage';
import { shownSummary } from './state/shown-summary';
import { shownStrip } from './state/shown-strip';
import { collapse, resize } from './state/window';
import { copying, shownStatus } from './state/shown-status';

/** The panel, with everything it shows and everything it can do. */
export function App() {
  const { mode, prompt, strength, size, leaveRecipes } = compose.value;
  const { each } = order.value;
  const row = rowHere.value;
  // What is shown with its picture is not said twice.
  const recipe = row && seenOf(row, onCanvas.value) ? null : recipeHere.value;
  const strip = shownStrip.value;
  if (later.value && strip) {
    return (
      <>
        <KeptFocus />
        <later.value.Strip {...strip} />
      </>
    );
  }
  return (
    <Panel
      later={later.value}
      mode={{ mode, onChange: (to) => change({ mode: to }) }}
      colors={shownColors.value}
      into={shownInto.value}
      layerWords={shownLayerWords.value}
      here={later.value && later.value.shownHere(shownFreeRow.value)}
      recipe={
        recipe && {
          recipe,
          onRecall: (what) => recall(what, recipe),
          onOriginal: () => void restore(selection.value.layers.map(({ id }) => id)),
        }
      }
      prompt={{
        prompt,
        offered: offeredWords.value,
        onInput: (words) => change({ prompt: words }),
      }}
      strength={
        mode === 'restyle' ? { strength, onChange: (to) => change({ strength: to }) } : null
      }
      summary={shownSummary.value}
      draw={{
        label: drawLabel(mode, order.value, confirming.value),
        onTakeBack: confirming.value ? takeBack : null,
        input: shownInput.value,
        onPreview: mode === 'restyle' && shownInto.value.line ? () => void drawPreview() : null,
        stage: shownStage.value,
        onDraw: () => void press(),
        onStop: stopWaiting,
        onCollapse: () => collapse(true),
      }}
      onResize={resize}
      onUndo={() => tell({ type: 'undo' })}
      keyForm={askingForKey.value ? keyForm(each) : null}
      status={shownStatus.value}
      pictures={shownRows.value}
      kept={shownKept.value}
      account={
        account.value.at === 'saved'
          ? {
              keyEnding: account.value.ending,
              ...money.value,
              size,
              onResize: resize,
              leaveRecipes: {
                checked: leaveRecipes,
                onChange: (to) => change({ leaveRecipes: to }),
              },
              onChange: () => (askingForKey.value = true),
              onForget: () => void forgetKey(),
            }
          : null
      }
    />
  );
}

function keyForm(price: ReturnType<typeof priceOfModel>) {
  const problem = account.value.at === 'none' ? account.value.problem : null;
  return {
    price,
    problem,
    copy: copying(null, problem),
    signingIn: verifier.value !== null,
    onSignIn: () => void signIn(),
    onSave: (pasted: string) => void connectAccount(pasted),
    onGetKey: () => tell({ type: 'open-link', link: 'settings/keys' }),
    onCancel: () => {
      askingForKey.value = false;
      verifier.value = null;
    },
  };
}
