// Which of the modules that run when they are asked for first have run. The build says which these are, and has each add its bit.

export const ranLater = {
  /** A bit for each that ran, one of the lowest eight. */
  modules: 0
}
