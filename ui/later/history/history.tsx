import { Component } from 'preact';
import { Button } from '../../components/button';
import { Fold } from '../../components/fold';
import { Name } from '../../components/name';
import { RecallMenu } from '../../components/recall-menu';
import { LENT } from '../../state/lent';
import { recipeWords } from '../../words/recipe';
import { daysOf } from './days';
import type { Past } from './past';
import { placePast } from './place-past';
import { clearHistory, pasts, readHistory, remembered } from './remember';
import { search } from './search';

/** Fewer are seen at a glance. */
const WORTH_SEARCHING = 12;

/** Pictures of all sessions, behind one line. */
export function History() {
  const count = remembered.value;
  const read = pasts.value;
  return count === 0 ? null : <Remembered count={count} pasts={read} />;
}

interface Props {
  count: number;
  pasts: ReadonlyMap<string, Past>;
}

interface State {
  open: boolean;
  /** Key of the one that is looked at, which changes nothing else. */
  looked: string | null;
  missing: boolean;
  clearing: boolean;
  /** Words they are searched for. */
  words: string;
}

/** Drawn again only when the history is another: typing beside two hundred pictures costs nothing. */
class Remembered extends Component<Props, State> {
  override state: State = { open: false, looked: null, missing: false, clearing: false, words: '' };

  override shouldComponentUpdate(props: Props, state: State): boolean {
    const { pasts: now, count } = this.props;
    return now !== props.pasts || count !== props.count || state !== this.state;
  }

  override render() {
    const { count } = this.props;
    return (
      <div class="section" role="region" aria-label="History">
        <Fold
          label={`History · ${count} ${count === 1 ? 'picture' : 'pictures'}`}
          onOpen={() => {
            if (!this.state.open) readHistory();
            this.setState({ open: true });
          }}
        >
          {this.state.open && this.list()}
        </Fold>
      </div>
    );
  }

  private list() {
    const { clearing, words } = this.state;
    const all = this.props.pasts;
    const mayBeMany = all.size > WORTH_SEARCHING;
    const found = search(all.values(), mayBeMany ? words : '');
    return (
      <>
        {mayBeMany && (
          <div class="stack stack-close">
            <input
              class="field"
              type="text"
              role="searchbox"
              aria-label="Search the history"
              placeholder="Search words and layers"
              value={words}
              onInput={({ currentTarget }) => this.setState({ words: currentTarget.value })}
            />
            <p class="secondary" role="status">
              {words.trim() && `${found.length} of ${all.size}`}
            </p>
          </div>
        )}
        {daysOf(found).map(({ name, pasts: ofDay }) => (
          <div key={name} class="stack stack-close history-day">
            <h2 class="secondary">{name}</h2>
            <div class="history-pictures">{ofDay.map((past) => this.picture(past))}</div>
            {ofDay.map((past) => past.key === this.state.looked && this.details(past))}
          </div>
        ))}
        <div class="line" role="group" aria-label="Clear the history">
          <p class="grow secondary">
            {clearing ? 'Forget them all? Layers keep their pictures.' : 'On this computer only.'}
          </p>
          {clearing && (
            <Button
              kind="link"
              onPress={() => {
                clearHistory();
                this.setState({ clearing: false, looked: null });
              }}
            >
              Forget
            </Button>
          )}
          <Button kind="link" onPress={() => this.setState({ clearing: !clearing })}>
            {clearing ? 'Keep' : 'Clear all'}
          </Button>
        </div>
      </>
    );
  }

  private picture({ key, recipe: { prompt }, thumbnail }: Past) {
    const looked = key === this.state.looked;
    return (
      <button
        key={key}
        type="button"
        class="history-picture"
        title={prompt}
        aria-label={prompt}
        aria-expanded={looked}
        draggable
        data-picture={key}
        onClick={() => this.setState({ looked: looked ? null : key, missing: false })}
      >
        {thumbnail && <img src={thumbnail} alt="" draggable={false} />}
      </button>
    );
  }

  private details(past: Past) {
    const { recipe, layer } = past;
    return (
      <div class="box stack stack-close" role="group" aria-label={recipe.prompt}>
        <div class="line">
          <p class="grow" dir="auto">
            “{recipe.prompt}”
          </p>
          <RecallMenu onRecall={(what) => LENT.recall(what, recipe)} />
        </div>
        <div class="line">
          <div class="grow secondary">
            <p class="one-line">
              {'For '}
              <Name>{layer}</Name>
            </p>
            <p>{recipeWords(recipe)}</p>
          </div>
          <Button
            onPress={() =>
              void placePast(past).then((placed) => this.setState({ missing: !placed }))
            }
          >
            Place, free
          </Button>
        </div>
        <p class="secondary" role="status">
          {this.state.missing && 'The whole picture is in another file.'}
        </p>
      </div>
    );
  }
}
