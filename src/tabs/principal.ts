// The tab that people work from most: the menu names it before anything else is read, and most rows belong to one of its.

export const principal = { name: 'Orders', one: 'order' } as const;
