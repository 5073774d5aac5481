/** What is special about a key. Times are ISO 8601, money is USD. */
export interface KeyRule {
  /** The words of the 401 it gets. */
  refused?: 'unknown-user' | 'disabled' | 'expired';
  /** May spend this much in all. */
  limit?: number;
  /** The account behind it is empty. */
  noCredit?: boolean;
  /** The account never bought credits. */
  freeTier?: boolean;
  expiresAt?: string;
}

/** Rules by the whole key. */
export type KeyRules = Readonly<Record<string, KeyRule>>;
