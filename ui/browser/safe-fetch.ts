/** No cookies, no referrer, and no redirect that could carry the key elsewhere. */
export const SAFE_FETCH = {
  credentials: 'omit',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} satisfies RequestInit;
