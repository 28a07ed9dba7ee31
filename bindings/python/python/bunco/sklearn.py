"""bunco's findings as features of a scikit-learn model."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.base import BaseEstimator, TransformerMixin

from . import Engine

__all__ = ["BuncoFeatures"]


class BuncoFeatures(TransformerMixin, BaseEstimator):  # type: ignore[misc]  # scikit-learn has no types
    """Turns messages into the numbers of `Engine.features`; a message that is missing (None, NaN) gets zeros.

    Nothing is learnt: `fit` only notes the names of the columns. `engine` is bunco's own where none is given.
    """

    def __init__(
        self,
        engine: Engine | None = None,
        *,
        channel: str | None = None,
        region: str | None = None,
        authenticated: bool | None = None,
        progress: bool = False,
    ) -> None:
        self.engine = engine
        self.channel = channel
        self.region = region
        self.authenticated = authenticated
        self.progress = progress

    def fit(self, X: Iterable[Any], y: Any = None) -> BuncoFeatures:
        self.feature_names_ = self._engine().feature_names
        self.n_features_out_ = len(self.feature_names_)
        return self

    def transform(self, X: Iterable[Any]) -> npt.NDArray[np.float32]:
        matrix = self._engine().features(
            [None if _missing(x) else x for x in _column(X)],
            channel=self.channel,  # type: ignore[arg-type]  # any str, as scikit-learn sets parameters
            region=self.region,
            authenticated=self.authenticated,
            progress=self.progress,
        )
        return np.nan_to_num(matrix, copy=False)

    def get_feature_names_out(self, input_features: Any = None) -> npt.NDArray[np.object_]:
        return np.asarray(self._engine().feature_names, dtype=object)

    def __sklearn_is_fitted__(self) -> bool:
        return True

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.input_tags.string = True
        tags.input_tags.two_d_array = False
        tags.requires_fit = False
        return tags

    def _engine(self) -> Engine:
        return self.engine if self.engine is not None else Engine()


def _missing(x: Any) -> bool:
    # NaN, NaT and pandas.NA are the values that do not equal themselves, or do not say so.
    return x is None or (not isinstance(x, (str, dict)) and (type(x).__name__ == "NAType" or x != x))


def _column(X: Any) -> Iterable[Any]:
    """The one column of a table or 2-D array, or X itself."""
    if getattr(X, "ndim", 1) != 2:
        return X  # type: ignore[no-any-return]
    if X.shape[1] != 1:
        raise ValueError(f"X: expected one column of messages, got {X.shape[1]}; choose one with a ColumnTransformer")
    return np.asarray(X, dtype=object).ravel()
