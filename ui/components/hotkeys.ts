import { Component } from 'preact';

/** Hears every key pressed in the panel, as long as it is drawn; shows nothing. */
export class Hotkeys extends Component<{ onKey: (event: KeyboardEvent) => void }> {
  override componentDidMount(): void {
    addEventListener('keydown', this);
  }

  override componentWillUnmount(): void {
    removeEventListener('keydown', this);
  }

  handleEvent(event: KeyboardEvent): void {
    this.props.onKey(event);
  }

  override render() {
    return null;
  }
}
