// Who can have the ball.
export const WHO = ['Us', 'Factory', 'Supplier', 'Customer', 'Inspector', 'Forwarder'] as const;

/** The milestone that an inspection of the whole lot ends. */
export const FINAL_MILESTONE = 'Final inspection';
