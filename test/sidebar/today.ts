// The day on which every scene plays.
export const today = '2026-11-23';
