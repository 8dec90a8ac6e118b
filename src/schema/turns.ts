// Who can have the ball.
export const WHO = ['Us', 'Factory', 'Supplier', 'Customer', 'Inspector', 'Forwarder'] as const;
