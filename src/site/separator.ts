// What separates the names of an entry on the page, so that its scripts can tell them apart.

export const NAME_SEPARATOR = " · ";
