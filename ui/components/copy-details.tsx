import { Component } from 'preact';
import { Button } from './button';
import './copy-details.css';

export interface CopyDetailsProps {
  /** What to send to somebody who can help; never holds a key. */
  details: string;
  /** Says whether the text is on the clipboard. */
  onCopy: (text: string) => boolean;
}

/** Where the browser refuses, the text is there to be copied by hand. */
export class CopyDetails extends Component<CopyDetailsProps> {
  override state: { copied: boolean | null } = { copied: null };

  override render() {
    const { details, onCopy } = this.props;
    const { copied } = this.state;
    return (
      <>
        <Button kind="link" onPress={() => this.setState({ copied: onCopy(details) })}>
          {copied ? 'Copied' : 'Copy details'}
        </Button>
        {copied === false && <pre class="box box-low copy-details">{details}</pre>}
      </>
    );
  }
}
