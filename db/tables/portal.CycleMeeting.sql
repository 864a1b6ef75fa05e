-- One meeting of the ten-week performance cycle.
CREATE TABLE portal.[CycleMeeting]
(
    [Id]            int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [CycleStartsOn] date NOT NULL,               -- First Monday of the cycle.
    [Week]          int NOT NULL,                -- 1 to 10.
    [Kind]          nvarchar(48) NOT NULL,       -- Kind of meeting.
    [HeldOn]        date NOT NULL,               -- Date.
    [Notes]         nvarchar(max) NULL,          -- Notes.
    [Revision]      int NOT NULL,                -- Counts up with every change: a change that does not know the latest is a conflict.
    CONSTRAINT PK_CycleMeeting PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE UNIQUE NONCLUSTERED INDEX IX_CycleMeeting_CycleStartsOn_Week_Kind ON portal.[CycleMeeting] ([CycleStartsOn], [Week], [Kind]);
