namespace Sanmo.Core.Members;

internal enum Role { Member, GroupLeader, Secretary, DeputySecretary, CommitteeOffice, CommitteeSecretary, CommitteeDeputy }
