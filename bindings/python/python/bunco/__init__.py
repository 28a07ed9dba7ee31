"""Finds tech-support scams and brand impersonation in messages, with reasons that point into the text.

>>> import bunco
>>> text = "Your PC is locked. Call Microsoft: +1 202 555 0137"
>>> report = bunco.scan(text)
>>> report.level >= bunco.Level.SUSPICIOUS
True
>>> all(text[f.start:f.end] == f.quote for f in report.findings)
True

The functions here are the methods of an engine with the built-in pack and default options, which is made when it is first used.
"""

from ._bunco import (
    CallerReport,
    DomainMatch,
    DomainReport,
    Engine,
    Finding,
    Folded,
    Level,
    NumberList,
    Observable,
    Pack,
    PackError,
    PhoneNumber,
    Report,
    Scanner,
    Span,
    Table,
    __version__,
    fold,
)

__all__ = [
    "CallerReport",
    "DomainMatch",
    "DomainReport",
    "Engine",
    "Finding",
    "Folded",
    "Level",
    "NumberList",
    "Observable",
    "Pack",
    "PackError",
    "PhoneNumber",
    "Report",
    "Scanner",
    "Span",
    "Table",
    "__version__",
    "check_caller",
    "check_domain",
    "check_phone",
    "features",
    "fold",
    "scan",
    "scan_arrow",
    "scan_mail",
    "scan_many",
]

_engine = Engine()
scan = _engine.scan
scan_mail = _engine.scan_mail
scan_many = _engine.scan_many
scan_arrow = _engine.scan_arrow
features = _engine.features
check_domain = _engine.check_domain
check_phone = _engine.check_phone
check_caller = _engine.check_caller
