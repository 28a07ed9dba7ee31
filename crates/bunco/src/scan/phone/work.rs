//! Counts steps in tests, where they show that work grows as the text does. In other builds nothing is counted.

#[cfg(test)]
thread_local!(static STEPS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) });

/// Notes that so many bytes, symbols or groups were looked at.
#[cfg(test)]
pub(super) fn add(steps: usize) {
    STEPS.set(STEPS.get() + steps);
}

/// Notes nothing.
#[cfg(not(test))]
#[inline(always)]
pub(super) fn add(_: usize) {}

/// The steps since it was last asked.
#[cfg(test)]
pub(super) fn take() -> usize {
    STEPS.take()
}
