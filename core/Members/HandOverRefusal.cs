namespace Sanmo.Core.Members;

/// <summary>Why a post does not change hands.</summary>
internal enum HandOverRefusal { NotHeld, SamePerson, OtherBranch }
