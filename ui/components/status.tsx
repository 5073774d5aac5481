import { Component } from 'preact';
import { Button } from './button';
import { Icon } from './icon';
import './status.css';

export interface StatusProps {
  /** A problem is announced at once, a notice when there is time. */
  kind: 'problem' | 'notice';
  text: string;
  action?: { label: string; onPress: () => void } | null;
  /** What to send to somebody who can help; never holds a key. */
  details?: string | null;
  /** Says whether the text is on the clipboard. */
  onCopy?: (text: string) => boolean;
}

export class Status extends Component<StatusProps> {
  override state: { copied: boolean | null } = { copied: null };

  override render() {
    const { kind, text, action, details, onCopy } = this.props;
    const { copied } = this.state;
    return (
      <div
        class={kind === 'notice' ? 'status secondary' : 'status'}
        role={kind === 'problem' ? 'alert' : 'status'}
      >
        {kind === 'problem' && <Icon name="warning" />}
        <div class="grow">
          <p>{text}</p>
          {(action || (details && onCopy)) && (
            <div class="links">
              {action && (
                <Button kind="link" onPress={action.onPress}>
                  {action.label}
                </Button>
              )}
              {details && onCopy && (
                <Button
                  kind="link"
                  onPress={() => {
                    this.setState({ copied: onCopy(details) });
                  }}
                >
                  {copied ? 'Copied' : 'Copy details'}
                </Button>
              )}
            </div>
          )}
          {copied === false && <pre class="box box-low status-details">{details}</pre>}
        </div>
      </div>
    );
  }
}
