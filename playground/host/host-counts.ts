/** What has crossed the border between the plugin's code and the document so far. */
export interface HostCounts {
  /** Calls per member, in the words of the API: `node.fills`, `node.fills =`, `figma.createImage`. */
  calls: Record<string, number>;
  /** Sum of `calls`. */
  total: number;
  /** To the plugin's code, from it. Text counts its characters, images their bytes. */
  bytesIn: number;
  bytesOut: number;
}
