/** What the page is told by its server, at `/settings.json`. */
export interface PageSettings {
  /** Origin of the plugin frame. */
  frameOrigin: string;
  /** Origin of the stand-in OpenRouter. */
  standIn: string;
  /** Name of the document at `/document.fig`; `null`: the sample. */
  document: string | null;
}

/** The only service the plugin knows, and the only address ever rewritten. */
export const SERVICE = 'https://openrouter.ai';
