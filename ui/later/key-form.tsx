import { Component } from 'preact';
import { Button } from '../components/button';
import { Hotkeys } from '../components/hotkeys';
import { CopyDetails, type CopyDetailsProps } from '../components/copy-details';
import { TextField } from '../components/text-field';
import type { KeyProblem } from '../state/account';
import { KEY_PROBLEM } from '../words/key-problem';
import { priceWords, type Price } from '../words/money';

export interface KeyFormProps {
  /** Of one picture with the chosen model. */
  price: Price;
  /** Why the last key could not be kept. */
  problem: KeyProblem | null;
  copy: CopyDetailsProps;
  /** OpenRouter's page is open, and a code is waited for instead of a key. */
  signingIn: boolean;
  onSignIn: () => void;
  onSave: (keyOrCode: string) => void;
  onGetKey: () => void;
  onCancel: () => void;
}

/** The key lives in this form while it is typed, and leaves it with the form. */
export class KeyForm extends Component<KeyFormProps> {
  override state = { key: '', missing: false };

  override render() {
    const { price, problem, copy, signingIn, onSignIn, onSave, onGetKey, onCancel } = this.props;
    const label = signingIn ? 'Code from OpenRouter' : 'OpenRouter key';
    const { key, missing } = this.state;
    const told = missing ? null : problem;
    const error = told && KEY_PROBLEM[told];
    return (
      <form
        class="stack"
        aria-labelledby="key-form-title"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const typed = key.trim();
          this.setState({ missing: typed === '' });
          if (typed !== '') onSave(typed);
        }}
      >
        <Hotkeys onKey={({ key: pressed }) => pressed === 'Escape' && onCancel()} />
        <h2 id="key-form-title">Connect to OpenRouter</h2>
        <p class="secondary">
          Pictures are made by Recraft and paid by you to OpenRouter, {priceWords(price)} each. No
          Limn account.
        </p>
        {!signingIn && (
          <Button kind="primary" large onPress={onSignIn}>
            Sign in with OpenRouter
          </Button>
        )}
        <TextField
          key={label}
          id="key"
          label={label}
          secret={!signingIn}
          focused
          placeholder={
            signingIn ? 'Allow Limn there, then paste the code' : 'Or paste a key: sk-or-…'
          }
          value={key}
          error={missing ? `Paste your ${signingIn ? 'code' : 'key'} here first.` : error}
          onInput={(value) => {
            this.setState({ key: value, missing: false });
          }}
        />
        {told && (
          <div class="links">
            <CopyDetails {...copy} />
          </div>
        )}
        <p class="secondary">
          Stored only on this computer, never in the file. A key with a small limit is safest.
        </p>
        <div class="line">
          <Button submit {...(signingIn && { kind: 'primary' })}>
            {signingIn ? 'Connect' : 'Save key'}
          </Button>
          <Button onPress={onCancel}>Not now</Button>
          <Button kind="link" onPress={signingIn ? onSignIn : onGetKey}>
            {signingIn ? 'Open the page again' : 'Get a key'}
          </Button>
        </div>
        <div class="box stack stack-close">
          <h2>What leaves this file</h2>
          <p class="secondary">
            To OpenRouter and Recraft: your words, colours and, for Restyle, a picture of the frame.
          </p>
          <h2>What stays in it</h2>
          <p class="secondary">
            Words, colours, model, cost and date; anyone with the file can read them. Never the key.
          </p>
        </div>
      </form>
    );
  }
}
