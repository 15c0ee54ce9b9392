"""What is raised when a rule says no or a thing is not there. Faces turn the codes into words."""

from dataclasses import dataclass


class HotlineError(Exception):
    """The root of all errors that a user can meet."""


class RuleBroken(HotlineError):
    """A rule of the service refused something; ``code`` says which, ``facts`` fill the sentence."""

    def __init__(self, code: str, **facts: object):
        super().__init__(code)
        self.code = code
        self.facts = facts


class NotFound(HotlineError):
    """Something was asked for by a name that nothing bears; ``kind`` is what, ``name`` the name."""

    def __init__(self, kind: str, name: str):
        super().__init__(f"{kind}: {name}")
        self.kind = kind
        self.name = name


@dataclass(frozen=True)
class FieldError:
    """One thing wrong with one field of what came in; ``code`` is put into words by the face."""

    field: str
    code: str
    facts: tuple[tuple[str, object], ...] = ()


class InvalidInput(HotlineError):
    """Input that cannot be used as it is; all that is wrong with it at once, nothing was stored."""

    def __init__(self, *errors: FieldError):
        super().__init__(", ".join(f"{error.field}: {error.code}" for error in errors))
        self.errors = errors


@dataclass(frozen=True)
class FileProblem:
    """Something wrong in a file of the knowledge base."""

    file: str
    line: int
    message: str
    warning: bool = False

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {'warning: ' if self.warning else ''}{self.message}"


class FilesRefused(HotlineError):
    """Files with mistakes; nothing of them was taken."""

    def __init__(self, problems: list[FileProblem]):
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class DatabaseUnfit(HotlineError):
    """The database cannot be worked with: ``missing``, ``older``, ``newer`` or ``unreachable``."""

    def __init__(self, code: str, where: str):
        super().__init__(f"{code}: {where}")
        self.code = code
        self.where = where


class UnsafeStart(HotlineError):
    """The environment does not allow a safe start; the message is the one clear line to show."""
