import './spinner.css';

/** Decoration only: the words beside it say what is going on. */
export function Spinner() {
  return <span class="spinner" aria-hidden="true" />;
}
