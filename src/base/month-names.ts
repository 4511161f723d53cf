/** The months in English, in order: as readers are told of them, and as English texts have them. */
export const monthNames: readonly string[] =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
