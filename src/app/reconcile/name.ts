/** The job and the action of the reconciliation: one word for triggers, requests and the log. */
export const RECONCILE = 'app.reconcile';
